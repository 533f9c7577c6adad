/** Several ids of one option, also where they were joined by commas. */
export const collectIds = (value: string, before: string[] | undefined): string[] => [
  ...(before ?? []),
  ...value.split(/[,，、\s]/u).filter((id) => id !== ''),
];
