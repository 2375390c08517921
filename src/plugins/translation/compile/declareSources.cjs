/**
 * Tells the bundler which files besides itself a page is made from, so that it is made anew when
 * they change. Not in TypeScript: the bundler loads its loaders by itself.
 *
 * @this {import('webpack').LoaderContext<{listSources: (file: string) => string[]}>}
 * @param {string} content
 */
module.exports = function declareSources(content) {
  this.getOptions().listSources(this.resourcePath).forEach((file) => this.addDependency(file));
  return content;
};
