import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['node_modules/', '.next/', '.data/', 'media/', 'next-env.d.ts', 'src/payload-types.ts', 'src/migrations/**', 'src/app/(payload)/admin/importMap.js'] },
  ...tseslint.configs.strict,
  {
    rules: {
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'src/env.ts is the only reader of process.env' }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.tsx', 'tests/**', 'src/seed/**', 'src/collections/**', 'src/globals/**', 'src/i18n/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  { files: ['src/i18n/**', 'src/seed/**', 'tests/**'], rules: { 'max-lines': 'off' } },
  { files: ['src/env.ts', 'src/commands/**', 'tests/**', 'next.config.ts', 'vitest.config.ts'], rules: { 'no-restricted-properties': 'off' } },
)
