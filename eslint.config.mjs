import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Only src/graph may speak to the database; test/harness sets databases up for the tests. */
const driverOnlyInGraph = {
  'no-restricted-imports': [
    'error',
    {
      paths: [
        {
          name: 'neo4j-driver',
          message: 'Only src/graph imports the driver: use Graph from src/graph/run.ts.',
        },
      ],
    },
  ],
};

export default tseslint.config(
  {
    ignores: ['examples', 'dist/**', 'node_modules/**', '.crossforce/**', 'src/generated/**', 'coverage/**'],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...driverOnlyInGraph,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true, varsIgnorePattern: '^_' },
      ],
      // The driver's own option types are classes, and its documentation passes literals.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message: 'No re-export files: src/domains/index.ts is the only list.',
        },
      ],
    },
  },
  {
    files: ['src/graph/**/*.ts', 'test/harness/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        AbortSignal: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
);
