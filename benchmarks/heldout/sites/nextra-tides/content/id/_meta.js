export default { tides: 'Mengapa pasang terjadi dua kali', glossary: 'Glosarium' }
