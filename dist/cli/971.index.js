export const id = 971;
export const ids = [971];
export const modules = {

/***/ 9287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ mostConfigBytes)
/* harmony export */ });
/** What a config file or a list may be at most, in bytes: no list of checks is longer, and an attack is. */
const mostConfigBytes = 512 * 1024;


/***/ }),

/***/ 6971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _config_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9287);


// Only texts, lists and maps: no numbers to lose digits, no merge keys, no tags that build anything.
const schema = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .FAILSAFE_SCHEMA */ .uH.withTags(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .nullCoreTag */ .DX, js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .realMapTag */ .HY);
/**
 * Reads one YAML document. Aliases, tags, duplicate keys and deep nesting are errors.
 * @returns the document, or one sentence with line and column that never repeats the text.
 */
function readYaml(text) {
    if (text.length > _config_size_js__WEBPACK_IMPORTED_MODULE_1__/* .mostConfigBytes */ .r)
        return { problem: `the YAML is larger than ${_config_size_js__WEBPACK_IMPORTED_MODULE_1__/* .mostConfigBytes */ .r / 1024} KiB` };
    try {
        return { value: (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text, { schema, maxAliases: 0, maxDepth: 16 }) };
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB) || error.mark === undefined || error.mark === null) {
            return { problem: 'the YAML cannot be read' };
        }
        // The parser's own reason may quote the text: only the place is told.
        const { line, column } = error.mark;
        const about = /alias/i.test(error.reason)
            ? 'anchors and aliases are not taken'
            : /duplicat/i.test(error.reason)
                ? 'a key stands twice'
                : /\btag\b/i.test(error.reason)
                    ? 'tags are not taken'
                    : 'the YAML is not valid';
        return { problem: `${about} (line ${line + 1}, column ${column + 1})` };
    }
}


/***/ })

};
