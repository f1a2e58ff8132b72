// The tests of the language in one file: they share one load of the program, which takes longer than they do.
import '../tests/language/appendix.test.ts'
import '../tests/language/assertion.test.ts'
import '../tests/language/claims.test.ts'
import '../tests/language/clauses.test.ts'
import '../tests/language/cues.test.ts'
import '../tests/language/phrases.test.ts'
import '../tests/language/words.test.ts'
