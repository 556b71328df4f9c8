/** What the page some weeks after a play says in Swedish. */

export const svFollowUp = {
  heading: 'Några veckor senare',
  about: 'Korta situationer, ungefär fem minuter. Det finns inget rätt svar på någon av dem.',
  intention: 'Din avsikt efter spelet',
  noIntention: 'Du skrev ingen avsikt.',
  met: 'Har det hänt?',
  meetings: {
    did: 'Ja, och jag gjorde så',
    other: 'Ja, och jag gjorde något annat',
    'not-yet': 'Inte än',
  },
  chose: (title: string) => `I spelet, vid »${title}«, valde du:`,
  nothing: 'I spelet kom du aldrig till något liknande.',
  answered: (n: number, of: number) => `${n} av ${of} besvarade.`,
  toDebrief: 'Till genomgången av spelet',
  stored: {
    heading: 'Vad som sparas',
    here: 'Dina svar sparas på den här datorn tillsammans med spelet. De skickas ingenstans och följer inte med i körkoden eller i en sparad fil.',
    nowhere:
      'Spelet finns inte på den här datorn, så dina svar sparas inte. De är borta när du stänger sidan.',
    remove: 'Ta bort mina svar här',
    removed: 'Svaren är borttagna.',
  },
  none: 'Till det här fallet finns inga situationer.',
};

export type FollowUpTexts = typeof svFollowUp;
