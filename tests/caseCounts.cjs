const { relative } = require('node:path');

/** Tells at the end of a run how many cases the specs ran that are made of data: they say it in their titles, also that they were not run. */
module.exports = class CaseCounts {
  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  onRunComplete(_, { testResults }) {
    for (const { testFilePath, testResults: tests } of testResults) {
      const titles = new Set(
        tests
          .map((one) => ({ ...one, title: one.ancestorTitles[0] ?? one.title }))
          .filter(({ status, title }) => status !== 'pending' || title.includes('NOT RUN'))
          .map(({ title }) => title),
      );
      const counting = [...titles].filter((title) => /\d+ (cases|situations)/.test(title));
      for (const title of counting) process.stderr.write(`${relative(this.rootDir, testFilePath)}: ${title}\n`);
    }
  }
};
