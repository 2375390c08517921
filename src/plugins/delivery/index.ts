/** The door of this room for the site's configuration; the commands are entered by their own. */
export {createPageTemplate} from './template/createPageTemplate';
export type {PageTemplateOptions} from './template/createPageTemplate';
