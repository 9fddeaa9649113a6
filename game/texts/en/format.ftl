# What the conditions and effects of a scenario say, a sentence each.

verb-chosen = { $thing }: the decision is { $option }.
verb-undecided = { $thing }: nothing has been decided.
verb-heard = { $roles } has been heard about { $thing }.
verb-unheard = { $roles } has not been heard about { $thing }.
verb-made = { $thing } came about.
verb-missed = { $thing } closed without coming about.
verb-knows = { $thing } knows this: { $item }.
verb-lacks = { $thing } does not know this: { $item }.
verb-owned = Somebody has taken on the issue: { $thing }
verb-unowned = Nobody has taken on the issue: { $thing }

verb-change = The meter { $thing } goes { $way ->
    [up] up
   *[down] down
} { $steps ->
    [one] one step
   *[other] { $steps } steps
}.
verb-give = This reaches { $roles }: { $thing }.

verb-and = { $most } and { $last }
verb-or = { $most } or { $last }

# The reference page about the format.

reference-title = The scenario format
reference-made = This page is made by the game itself and says everything that can stand in a scenario file.
reference-whole = A scenario is a YAML file. Ids are keys with a–z, 0–9 and _. A list means *and*. Time is written in rounds. Unknown keys are never silent: “samspel check” tells where they stand.
reference-words = Short names may stand in braces: { "`{sv: Schakt, en: Trenching}`" }. Sentences stand on lines of their own under `sv:` and `en:`, where no quotes are needed.
reference-column-key = key
reference-column-verb = verb
reference-column-meaning = means
reference-column-type = what stands there
reference-column-default = otherwise
reference-column-example = example
reference-column-sentence = told as
reference-needed = *needed*
reference-profile-title = A profile of your own
reference-profile = What stands in braces in a text, such as { "`{kommun}`" }, has its invented value under `profile`. A file `profile.yaml` beside the scenario, or another one with `--profile`, puts your own values there: a line for each word, { "`kommun: Storby`" }. A word that the scenario does not have disturbs nobody; one that resembles one of the scenario’s is asked about. What was played is kept with both texts.
reference-gates-title = The budget of the year
reference-gates = A gate that comes back, as the budget does, is a window with `recurring: true`. `open` is the first time and `again` the next. When it is made either time it is not missed. When it comes more often than that, each time is a window of its own, and `compensates` says which one it makes up for.
reference-format-title = Format
reference-format = `format: 1` is what holds today. When it changes, “samspel migrate FILE” rewrites an older file to the new one, with the comments kept.

type-id = id
type-text = text
type-letter = a letter
type-month = year and month
type-link = web address
type-words = text in every language
type-phrase = text or a number, the same in every language or one for each
type-anything = anything
type-list = list: { $of }
type-whole = { $most ->
    [none] whole number from { $least }
   *[other] whole number { $least } to { $most }
}

# Older formats.

format-now = { $name } is now written in format { $format }. The old one is kept as { $kept }.
format-already = { $name } is already written in format { $format }.
format-not-written = { $name } and { $kept } cannot be written ({ $reason }).
