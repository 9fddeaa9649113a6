# Possible breakdowns, counts and reminders. Cards speak of decisions, connections and moments, never of persons.

scoring-group = The group
scoring-everybody = everybody
scoring-promise = a promise
scoring-between = { $one } – { $other }
scoring-promise-share = to share “{ $about }”
scoring-promise-hear = an answer about “{ $about }”
scoring-promise-do = to do “{ $about }”
scoring-promise-decide = to decide on “{ $about }”
scoring-promise-claim = to take on “{ $about }”
scoring-stance-support = supports it
scoring-stance-concern = has doubts
scoring-stance-object = says no
scoring-severity-1 = Note
scoring-severity-2 = Important
scoring-severity-3 = Decisive

# How it stands now
scoring-status-open = Not sorted out yet.
scoring-status-repairing = Being sorted out.
scoring-status-repaired = Sorted out before it locked.
scoring-status-mitigated = Sorted out afterwards.
scoring-status-expired = The moment has passed.

# The events behind a card
scoring-event-info-shared = { $round }: { $by } shared “{ $about }” with { $to }.
scoring-event-info-acknowledged = { $round }: { $by } took in “{ $about }”.
scoring-event-info-asked = { $round }: { $by } asked { $to } about “{ $about }”.
scoring-event-consult-asked = { $round }: { $by } asked { $to } about “{ $about }”.
scoring-event-consult-answered = { $round }: { $by } answered about “{ $about }”: { $stance }.
scoring-event-concern-addressed = { $round }: { $by } replied to the concern from { $to } about “{ $about }”.
scoring-event-decision-made = { $round }: “{ $about }” was decided: { $option }.
scoring-event-decision-confirmed = { $round }: “{ $about }” was confirmed: { $option }.
scoring-event-decision-reopened = { $round }: “{ $about }” was reopened.
scoring-event-commit-made = { $round }: { $by } promised { $to } { $about }.
scoring-event-action-done = { $round }: { $by } did “{ $about }”.
scoring-event-meeting-held = { $round }: { $to } talked about “{ $about }”.
scoring-event-talk = { $round }: the talk about “{ $about }” began.
scoring-event-shock = { $round }: “{ $about }” happened.
scoring-event-issue-claimed = { $round }: { $by } took on “{ $about }”.
scoring-event-other = { $round }: { $by }, “{ $about }”.

# Counts
scoring-count-coverage = Connections that came about
scoring-count-foresight = In good time
scoring-count-answers = Answers to questions
scoring-count-promises = Promises
scoring-count-repairs = Sorted out
scoring-count = { $name }: { $met } of { $of }
scoring-count-none = { $name }: nothing to count
scoring-index-H2 = Pairs of roles that reached each other
scoring-index-H4 = Knowledge that arrived before the decision
scoring-index-H4u = Knowledge that one role alone carried, and that surfaced
scoring-index-H6 = Exchanges that went both ways
scoring-index-H7 = Concerns that got an answer
scoring-index-none-H7 = { $name }: no objections were logged
scoring-index-H9 = Ways between roles that were used
scoring-count-note = One game is too short to grade anybody.

# Reminders
scoring-reminder-heard = { $when ->
    [now] “{ $about }” closes this round.
   *[next] “{ $about }” closes next round.
 } { $role } has not been heard yet.
scoring-reminder-knows = { $when ->
    [now] “{ $about }” closes this round.
   *[next] “{ $about }” closes next round.
 } “{ $item }” has not reached { $role } yet.
scoring-reminder-act = { $when ->
    [now] “{ $about }” closes this round.
   *[next] “{ $about }” closes next round.
 } { $role } still has “{ $act }” to do.

scoring-reminder-claim = { $when ->
    [now] “{ $about }” closes this round.
   *[next] “{ $about }” closes next round.
 } Nobody has taken it on yet.
scoring-reminder-premise = “{ $about }” hangs on something that has changed. { $when ->
    [now] This round
   *[next] Until the end of next round
 } { $role } can confirm the decision.

# Samspel score
scoring-log-cards = { $count ->
    [0] No possible breakdowns.
    [one] 1 possible breakdown:
   *[other] { $count } possible breakdowns:
 }
scoring-log-unread = Line { $line } could not be read: { $word }

# B01 Solo decision
b01-name = Solo decision
b01-text-plain = “{ $about }” was decided in { $round }. { $other } needed to be heard, and the log shows neither a question nor an answer.
b01-question = What made the decision feel ready at that moment – and who could have added something?
b01-rule = The rule: the case says that a role needs to be heard before the decision is made. The log shows neither a question to the role nor an answer.
b01-quiet = The card would not have been shown if the role had been asked, had answered, or had taken part in a talk about the decision before it was made.
b01-repair = It is sorted out when the role is heard and the decision is then made again or confirmed.

# B02 Stuck information
b02-name = Stuck information
b02-text-plain = “{ $about }” was decided in { $round }. “{ $item }” was held by { $one }, and did not reach { $other }.
b02-text-undecided = “{ $about }” closed in { $round } without a decision. “{ $item }” was held by { $one }, and had not reached { $other }.
b02-text-unforeseen = “{ $about }” was decided in { $round }. “{ $item }” was held by { $one }, and none of you could know that { $other } needed it.
b02-question = What would have helped the knowledge around the table reach the decision?
b02-question-unforeseen = What would have made the need visible?
b02-rule = The rule: the decision needs the knowledge. Somebody at the table had it at least { $lead ->
    [one] one round
   *[other] { $lead } rounds
 } before, and it had not reached the owner when the decision was made or closed.
b02-quiet = The card would not have been shown if the knowledge had been shared with the owner before the decision, or if somebody had promised to share it and did so in time.
b02-repair = It is sorted out when the knowledge reaches the owner and a new or confirmed decision rests on it.

# B03 Late information
b03-name = Late information
b03-text-after = “{ $item }” was held by { $one } and reached { $other } in { $last }. “{ $about }” had by then already been decided or closed.
b03-text-last = “{ $item }” had long been held by { $one } and reached { $other } in { $first }. “{ $about }” was by then about to close.
b03-question = When could you have known that others needed this?
b03-rule = The rule: the decision needs the knowledge, and somebody had it early. It reached the owner after the decision, or with { $lead ->
    [one] one round
   *[other] { $lead } rounds
 } or less left before the decision closed.
b03-quiet = The card would not have been shown if the knowledge had been shared with the owner a round earlier, or if it had itself come late to the table.
b03-repair = It is sorted out when a later decision rests on the knowledge.

# B05 Unanswered question
b05-name = Unanswered question
b05-text-decision = A question about “{ $about }” went from { $one } to { $other } in { $first }. When { $round } closed, there was no answer in the log.
b05-text-item = A question about “{ $item }” went from { $one } to { $other } in { $first }. When { $round } closed, there was no answer in the log.
b05-text-settled = A question about “{ $about }” went to { $other } in { $first }. The decision came in { $last }, before there was an answer in the log.
b05-question = How do you notice that a question has been left hanging – and what makes a short reply easy?
b05-rule = The rule: a question has had its time, { $sla ->
    [one] until the end of the next round
   *[other] until the end of { $sla } rounds later
 }. The log shows no answer, no “no” and no “comes back”.
b05-quiet = The card would not have been shown after a short answer, a no, or a promise of when the answer would come.
b05-repair = It is sorted out when the answer comes.

# B06 Token consultation
b06-name = Token consultation
b06-text-concern = { $other } had doubts about “{ $about }” in { $first }. The decision came in { $last }, and no reply is logged in between.
b06-text-object = { $other } said no to “{ $about }” in { $first }. The decision came in { $last }, and no reply is logged in between.
b06-text-hurried = { $other } was asked about “{ $about }” in { $first }. The decision came in { $last }, before there was time for an answer.
b06-question = How does the decision show that a concern was taken into account – even when the answer was no?
b06-rule = The rule: a role had doubts or said no, and the decision came without a reply to the concern. Or: the question came so close to the decision that the role had no time to answer.
b06-quiet = The card would not have been shown if the concern had received a reply, even a no, if the reason had been noted, or if the role had promised to come back with its answer. Going against advice for a reason is no breakdown.
b06-repair = It is sorted out when the concern gets a reply and the decision is made again, confirmed or supported by the role.

# B08 Missed window
b08-name = Missed window
b08-text-plain = “{ $about }” closed in { $round }. { $of ->
    [one] Acts done: { $done } of 1.
   *[other] Acts done: { $done } of { $of }.
 }
b08-text-unknown = “{ $about }” closed in { $round }. “{ $item }” had not reached everybody who had an act to do.
b08-question = Who saw the opportunity open, and what did the others need to know to join in?
b08-rule = The rule: something could be done together while the window was open. When it closed, fewer acts had been done than were needed.
b08-quiet = The card would not have been shown if the acts had been done, or if you had decided together to let the window pass.
b08-repair = A window that does not recur cannot be opened again. One that recurs is sorted out when the acts are done.

# B09 Promise that fell through
b09-name = Promise that fell through
b09-text-share = { $one } promised { $other } { $about }. When { $round } closed, it had not arrived.
b09-text-hear = { $one } promised { $other } { $about }. When { $round } closed, the answer was not in the log.
b09-text-do = { $one } promised { $other } { $about }. When { $round } closed, it was not done.
b09-text-decide = { $one } promised { $other } { $about }. When { $round } closed, there was no decision.
b09-text-claim = { $one } promised { $other } { $about }. When { $round } closed, the log showed no owner.
b09-question = What was missing when the promise was due – and when could you have said so?
b09-rule = The rule: a promise had a round by which it was to be kept. That round closed, and the log does not show that it was kept, rescheduled or released.
b09-quiet = The card would not have been shown if the promise had been kept, or if you had set a new round before the old one closed.
b09-repair = It is sorted out when what was promised arrives and is put to use, or when you come to a new understanding.

# B04 Unused information
b04-name = Unused information
b04-text-plain = “{ $item }” was on the table when “{ $about }” was decided in { $last }. It speaks against the choice, and the log shows neither that the decision rests on it nor why it was set aside.
b04-question = What weighed most – and what did you knowingly set aside?
b04-rule = The rule: the owner of the decision had taken the knowledge in, and it speaks against what was chosen. The decision says what it rests on, and the knowledge is not there.
b04-quiet = The card would not have been shown if the decision had rested on the knowledge, or if you had noted the reason for setting it aside. Setting something aside for a reason is no breakdown.
b04-repair = It is sorted out when a new or confirmed decision rests on the knowledge, when the reason is noted, or when the choice becomes another.

# B07 Out-of-step decisions
b07-name = Out-of-step decisions
b07-text-order = “{ $about }” was decided in { $first }. It hangs on “{ $before }”, which had not been decided then.
b07-text-stale = “{ $before }” was changed in { $last }. “{ $about }” hangs on it, and when { $round } closed it had not been confirmed anew.
b07-text-clash = “{ $before }” and “{ $about }” have been decided, the later one in { $last }. The choices are hard to reconcile.
b07-text-over = “{ $before }” and “{ $about }” have been decided, the later one in { $last }. Together they take more than there is.
b07-text-apart = “{ $before }” and “{ $about }” need to come close to each other in time. One was decided in { $first } and the other in { $last }.
b07-question = Which other decision did this hang on – and how did you find out?
b07-rule = The rule: two decisions hang together. They came in another order than they need, the choices do not go together, or one was changed and the other was not confirmed within { $grace ->
    [one] one round
   *[other] { $grace } rounds
 }.
b07-quiet = The card would not have been shown if the decisions had come in order, if an assumption had been logged, or if the other decision had been confirmed after the change.
b07-repair = It is sorted out when the owners have been in contact and the decisions go together again.

# B10 Ownership gap
b10-name = Ownership gap
b10-text-plain = “{ $about }” closed in { $round } with no owner in the log. { $able } could have taken it.
b10-text-everyone = “{ $about }” became everybody’s in { $first }. When { $round } closed, no role was its owner in the log.
b10-question = Who did you think had this – and what would have made it clear?
b10-rule = The rule: several could take a shared issue, and at least two knew of it. When it closed no role had taken it, and it was neither settled nor parked.
b10-quiet = The card would not have been shown if a role had taken the issue or promised to take it, or if you had parked it.
b10-repair = It is sorted out when a role takes the issue afterwards.

# B11 Silo
b11-name = Silo
b11-text-plain = Between { $ones } and { $others } { $missed ->
    [one] one connection is missing
   *[other] { $missed } connections are missing
 } as { $round } closes. The log shows no contact between them while there was time.
b11-question = What would make it natural for the two of you to contact each other next time?
b11-rule = The rule: two units needed each other in at least { $silo_links } matters. In at least { $silo_missed } per cent of them a connection is missing, and the log shows no contact at all between the units.
b11-quiet = The card would not have been shown if somebody in one unit had shared with, asked, answered or talked to somebody in the other, or if an appointed coordinator had been in contact with both.
b11-repair = It is sorted out when both get in touch with each other and the next connection between them comes about. The card gathers other cards and weighs nothing itself.

# B12 Bottleneck
b12-name = Bottleneck
b12-text-plain = Most of what passed between the units went through { $other } up to and including { $round }. { $count ->
    [one] One question waited
   *[other] { $count } questions waited
 } long for an answer there.
b12-question = Which conversations need to go directly, without an intermediary?
b12-rule = The rule: at least { $flows } exchanges passed between units, and at least { $flow_share } per cent of them through one and the same role. At least { $waiting } questions waited too long for an answer there.
b12-quiet = The card would not have been shown if the questions had been answered in time, or if more exchanges had gone directly. To be in the middle is no breakdown in itself.
b12-repair = It is sorted out when the questions there are answered and more exchanges go directly. The card gathers other cards and weighs nothing itself.

# B13 Uneven voice
b13-name = Uneven voice
b13-text-plain = { $other } has something at stake in “{ $about }” and had little room in { $count } talks. No question went to the role in them.
b13-question = Whose perspective would you have liked to hear more – and how do you invite it?
b13-rule = The rule: in at least { $discussions } logged talks a role with something at stake had less than { $voice } per cent of an even share. No question went to the role in those rounds.
b13-quiet = The card would not have been shown if a question had gone to the role, if the role had had more room, or if the talk had been short.
b13-repair = It is sorted out when the role gets a question or more room in a later talk.

# B14 Locked course
b14-name = Locked course
b14-text-further = “{ $news }” came to be known in { $second } and speaks against the choice in “{ $about }”. The next step was taken in { $last }, and no review is logged in between.
b14-text-silence = “{ $news }” came to be known in { $second } and speaks against the choice in “{ $about }”. When { $round } closed, no review was logged.
b14-question = What would have made you reconsider – and who may say stop?
b14-rule = The rule: something came to be known that speaks against a choice. Either another step was taken in the same direction, or { $review ->
    [one] one round
   *[other] { $review } rounds
 } passed without the choice being taken up again.
b14-quiet = The card would not have been shown if the decision had been reopened or confirmed, if somebody had been heard, or if a reason to go on had been noted. Staying the course for a reason is no breakdown.
b14-repair = It is sorted out when the choice is taken up again, whatever you arrive at.
