/** Passphrases that must be refused or taken. All were made up here, after the habits that each group names. */

export const WEAK_PASSPHRASES: Readonly<Record<string, readonly string[]>> = {
  'what most people choose': [
    'password123',
    'iloveyou123456',
    'football1!football',
    'letmeinplease!!',
    'dragon monkey shadow',
  ],
  'the same in other languages': [
    'Passwort123456!',
    'kennwort2026!!',
    'motdepasse2024',
    'wachtwoord12345',
    'ichliebedich123',
    'bonjour bonjour1',
  ],
  'stand-ins for letters': ['P@ssw0rd1234567', 'Pa$$w0rd!Pa$$w0rd!', 'Tr0ub4dor&3', 'L1v3rp00l2026!'],
  'walks over the keyboard': [
    'qwertyuiopasdfghjkl',
    'qwertyuiop[]',
    'zaq12wsxcde34rfv',
    'poiuytrewq0987',
    "asdfghjkl;'",
    '!@#$%^&*()_+',
  ],
  'two walks in turn': [
    'q1w2e3r4t5y6',
    '1q2w3e4r5t6y',
    'a1b2c3d4e5f6',
    '1a2a3a4a5a6a',
    'z1x2c3v4b5n6m7',
    'Q1w2e3r4t52026!',
  ],
  'the number pad': ['147258369147258', '789456123789456', '123456789012345678', '1990123456789'],
  repeats: ['aaaaaaaaaaaaaaaaaaaaaaaa', 'abcabcabcabcabcabcabc', 'summersummersummersummer', 'hallo welt hallo welt'],
  dates: ['12.03.1985 anna', '2024-11-24 2025', '24112024 Berlin', '1985/03/12!!'],
  'a name and a year': [
    'michaeljordan23',
    'harrypotter1997!',
    'Anna Maria 1987',
    'Dexter2026!',
    'liverpoolfc1892',
    'Maxwell 2026!!',
  ],
  'one long word': ['experienced', 'deutschland', 'sexmachine', 'Donaudampfschiff', 'incomprehensible', 'mississippi1'],
  'two words': ['lantern mule', 'chocolate cake', 'mississippi river', 'copper-whisper'],
  'words that come in rows': [
    'one two three four five',
    'monday tuesday wednesday',
    'red green blue yellow',
    'alpha bravo charlie delta',
    'uno dos tres cuatro',
  ],
  'words in the letters of another keyboard': ['ghbdtnrfrltkf', 'nthvbyfnjh', 'ghjcnjghjcnj', 'rfnfcnhjaf'],
};

/** Words of one length or another, as dice may choose them: the vectors of whole phrases are drawn from these. */
export const DICE_WORDS: readonly string[] =
  'lantern mule ocean gravel whisper copper saddle tundra pickle marble orbit velvet cactus ferry puddle anvil barley sonnet quilt harbor mitten walnut gopher ledger trumpet shovel meadow raisin tunnel clover badger ribbon'.split(
    ' ',
  );

export const STRONG_PASSPHRASES: Readonly<Record<string, readonly string[]>> = {
  'four words and more': ['lantern mule ocean gravel', 'five fake words for tests', 'correct horse battery staple'],
  'words of other languages': [
    'Grüne Äpfel rollen bergab',
    'синий кит поёт ночью',
    'vier kleine Igel tanzen',
    'quatre renards dorment ici',
  ],
  'what a password manager makes': ['kq7!Zw2#vPx9', 'xkqzvjwptrmbgnhd', 'h4Tz0rKq3nB7wLxe', '9f#Lq2!vTz8&Wd'],
};
