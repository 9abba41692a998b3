/**
 * Beginnings and wholes that stand in every public list of leaked passwords, plus what people would
 * choose here. Compared after folding (see password-rules). Own compilation of well-known words.
 */
export const trivialPasswords: readonly string[] = [
  'password', 'passwort', 'kennwort', 'geheim', 'secret', 'qwertz', 'qwerty', 'qwertzuiop', 'qwertyuiop',
  'qwertzuiopasdfgh', 'asdfghjkl', 'asdfgh', 'yxcvbnm', 'zxcvbnm', '1qaz2wsx', '1q2w3e4r5t', 'q1w2e3r4t5', 'zaq12wsx',
  'iloveyou', 'ichliebedich', 'schatz', 'letmein', 'welcome', 'willkommen', 'hallo', 'hello', 'admin',
  'administrator', 'root', 'superuser', 'master', 'monkey', 'dragon', 'football', 'fussball', 'baseball', 'princess',
  'sunshine', 'sonnenschein', 'shadow', 'superman', 'batman', 'starwars', 'pokemon', 'michael', 'daniel', 'charlie',
  'changeme', 'default', 'test', 'testtest', 'login', 'access', 'trustno1', 'freedom', 'whatever', 'computer',
  'internet', 'samsung', 'google', 'microsoft', 'deutschland', 'germany', 'berlin', 'muenchen', 'hamburg', 'stuttgart',
  'bayern', 'borussia', 'schalke04', 'sommer', 'winter', 'fruehling', 'herbst', 'summer', 'spring', 'autumn',
  'januar', 'februar', 'maerz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember',
  'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag',
  'rechenlotse', 'supercomputer', 'rechenzeit', 'hochleistungsrechner', 'kikompetenz', 'kisski', 'eurohpc', 'jupiter',
  'demo-rechenlotse', 'correcthorsebatterystaple', 'abcdefghijkl', 'abcdefghijklmnop', 'abc123', 'abcabc', 'passw0rd', 'p4ssw0rd',
]
