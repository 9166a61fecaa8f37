// Turns a TypeScript file into CommonJS for jest, with its source map inside.
const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

module.exports = {
  process(source, path) {
    const { code } = transformSync(source, {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'inline',
      supported: { 'dynamic-import': true },
    });
    return { code };
  },
  getCacheKey(source, path) {
    return createHash('sha1').update(source).update(path).update(version).digest('hex');
  },
};
