export default { tides: 'Why there are two tides', glossary: 'Glossary' }
