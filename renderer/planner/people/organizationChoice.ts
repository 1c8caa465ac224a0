import { create } from 'zustand';

/** Which organization is open beside the list, by the key of its name; it stays while one looks elsewhere. */
export const useOrganizationChoice = create<{ key: string | null }>(() => ({ key: null }));
