export { check } from '../shared/library.js'
