/** Whether a text can be a mail's id: the database takes nothing else for one. */
export const isMailId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
