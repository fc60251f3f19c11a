import lume from "lume/mod.ts";
import multilanguage from "lume/plugins/multilanguage.ts";
export default lume().use(multilanguage({ languages: ["sv", "de", "cs"], defaultLanguage: "sv" }));
