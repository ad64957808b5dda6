### The evening’s calls: one for a guest, about all that happened; notes instead; quiet hours.

calls-why-silent = It was brought, and we haven’t heard
calls-why-miss = We didn’t keep our word, or it wasn’t right
calls-why-first-evening = First evening, welcome call
calls-why-second-touch = It was put right: is it, still?
calls-went-prefers-no-calls = Prefers no calls, a note was written
calls-went-note = A note was written

clocks-calls-from = Evening calls from
clocks-calls-from-hint = What can wait for the evening is spoken of from then on, in one call to each guest.
clocks-quiet-from = Quiet hours from
clocks-quiet-from-hint = Nobody rings a guest after that, unless it is urgent or they have their page open. A written note disturbs nobody.
clocks-quiet-until = Quiet hours until
clocks-quiet-until-hint = From then on guests may be rung again.
clocks-wrong-calls = Evening calls begin before the quiet hours: choose a time before { $time }.
clocks-wrong-again = The quiet hours end before the evening calls begin: choose a time before { $time }.

calls-evening = Calls this evening
calls-today = Calls today
calls-list = The whole list:
calls-tally = { $made } of { $all } made. { $quiet }
calls-quiet-at = Quiet hours start at { $time }.
calls-quiet-now = Quiet hours until { $time }: write, don’t ring.
calls-say-as = { $about } Say “{ $name }”.
calls-put-right = Put right, call first
calls-tag-prefers = No calls, write
calls-tag-no-answer = No answer, write
calls-tag-no-evening = Too late to ring, write
calls-tag-quiet = Quiet hours, write
calls-write-prefers = No calls for { $guest }. Write instead: it disturbs nobody.
calls-write-no-answer = Nobody picked up. Write to { $guest } now.
calls-write-no-evening = They have been rung this evening, or it was too late when it happened, and they leave before the next. Write to { $guest } instead.
calls-write-quiet = Quiet hours until { $time }, and the page of { $guest } is not open. Write now: it disturbs nobody.
calls-awake = Quiet hours, but the page of { $guest } is open just now: you may ring.
calls-urgent-say = This is urgent, or they asked to be rung: ring all the same.
calls-do-prefers = Prefers no calls
calls-do-note = Send the note
calls-letter = Your note to { $guest }
calls-letter-hint = It stands on their page at once, under your name. In your own words.
calls-letter-unread = It stands on their page under your name. They have not opened a page yet: please put it under the door on paper as well.
calls-wrong-no-letter = Write what you want to tell them.
calls-wrong-unsent = This note has not been sent. Send it, or empty it if you have told them.
calls-wrong-which = Choose what is not right.
calls-spoke = Did you speak with them all the same?
calls-which = If something is not right: which?
calls-guest = Their name, and whether to ring
calls-guest-save = Save
calls-prefers = Prefers no calls
calls-prefers-hint = Then we write instead, for the whole stay. What is urgent is rung all the same.
calls-noted = Saved.
calls-keys = Keys: 1 to 4 say how it went, n writes a note and Escape leaves it, j and k go through the list, Enter opens.
calls-became-to-their-liking = { $guest }: all to their liking.
calls-became-not-right = { $guest }: not right, it is being put right.
calls-became-no-answer = { $guest }: no answer, again at { $time }.
calls-became-to-write = { $guest }: nobody picked up. Please write to them now.
calls-became-prefers-no-calls = No calls for { $guest }: from now on we write. Please write to them now.
calls-became-note = { $guest }: your note is on their page.
calls-became-seen-to = { $guest }: seen to.
calls-became-next = { $became } Next: { $guest }.
calls-opening-silent = { $greeting }. This is { $name } at the front desk. It’s about your request, { $title }. I wanted to hear whether all is just as you like it, and whether there’s anything else for tonight.
calls-opening-first-evening = { $greeting }. This is { $name } at the front desk. Welcome to { $house }. I wanted to hear whether you have all you need for your first evening.
calls-opening-second-touch = { $greeting }. This is { $name } at the front desk. Something wasn’t right for you, and I’m sorry. I wanted to hear whether it is right now.
calls-opening-anything = { $greeting }. This is { $name } at the front desk. I wanted to hear how you are, and whether there’s anything you need.
calls-opening-also = { $first } { $count ->
    [one] And your other request, { $titles }: is that as you like it?
   *[other] And your other requests, { $titles }: are they as you like them?
}

stays-say-as = How to say the name
stays-say-as-hint = As you hear it: “oh-KAH-for”. For whoever rings. May be empty.

guest-letters = Written to you
guest-letter-answer = Answer
guest-letter-signed = { $name }, { $department }, { $time }
