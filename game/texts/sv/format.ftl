# Vad villkor och följder i ett scenario säger, som en mening var.

verb-chosen = { $thing }: beslutet är { $option }.
verb-undecided = { $thing }: inget är beslutat.
verb-heard = { $roles } har hörts om { $thing }.
verb-unheard = { $roles } har inte hörts om { $thing }.
verb-made = { $thing } blev av.
verb-missed = { $thing } stängde utan att bli av.
verb-knows = { $thing } vet detta: { $item }.
verb-lacks = { $thing } vet inte detta: { $item }.
verb-owned = Någon har tagit ansvar för frågan: { $thing }
verb-unowned = Ingen har tagit ansvar för frågan: { $thing }

verb-change = Mätaren { $thing } går { $way ->
    [up] upp
   *[down] ner
} { $steps ->
    [one] ett steg
   *[other] { $steps } steg
}.
verb-give = Detta når { $roles }: { $thing }.

verb-and = { $most } och { $last }
verb-or = { $most } eller { $last }
