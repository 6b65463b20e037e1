/** R19. */
export const consentReasonLimit = 240;
