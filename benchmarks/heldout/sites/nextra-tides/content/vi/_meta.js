export default { tides: 'Vì sao thủy triều lên hai lần', glossary: 'Thuật ngữ' }
