import tseslint from 'typescript-eslint'

export default tseslint.config(
  {ignores: ['dist', 'coverage', 'node_modules', 'notebooks', 'parallax-sample']},
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', {'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true}],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-shadow': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      'eqeqeq': 'error',
      'max-params': ['error', 4],
      'no-param-reassign': 'error',
      'prefer-const': 'error'
    }
  },
  {files: ['**/*.js'], ...tseslint.configs.disableTypeChecked}
)
