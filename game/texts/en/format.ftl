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
