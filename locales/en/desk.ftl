### The front desk’s own work: calls, the handover, moves and check-outs; and the house’s clocks.

## The bar

staff-tab-calls = Calls
staff-tab-calls-due = due
staff-tab-file-short = File
staff-tab-handover = Handover
staff-tab-more = More

## Calls

calls-title = Calls
calls-now = Due now
calls-later = Later
calls-done = Done today
calls-none-now = Nobody is waiting to be rung.
calls-none-later = Nothing is put off.
calls-none-done = No call yet today.
calls-nobody = Nobody is waiting to be rung.
calls-nobody-say = Whoever should be rung will stand here, with why and what happened.
calls-why-unanswered = Nobody answered them in time
calls-why-late = What we promised is late
calls-why-question = They were asked something and have not answered
calls-why-talk = They would like to speak with somebody
calls-why-refused = They did not get what they asked for
calls-why-verify = Something urgent was brought: is it right?
calls-why-left-open = They have left, and this was still open
calls-about = { $title }: { $stands }
calls-not-before = not before { $time }
calls-rests = Do not disturb until { $time }
calls-rests-say = The guest does not want to be disturbed until { $time }. Please ring after that.
calls-tried =
    { $count ->
        [one] Nobody picked up, tried once
       *[other] Nobody picked up, tried { $count } times
    }
calls-urgent = Urgent, call first
calls-party = { $night } Reads { $language }.
calls-departed = Has left the house.
calls-nobody-there = Nobody to ring: the guest has left. Is there something to send on, to refund or to say sorry for?
calls-ring = Call room { $room }
calls-happened = What happened
calls-open-with = You might open with
calls-means = In your language: { $words }
calls-answer-for-them = Answer for the guest
calls-waited =
    { $count ->
        [0] { $name } answered at once, at { $time }.
        [one] Waited 1 minute; { $name } answered at { $time }.
       *[other] Waited { $count } minutes; { $name } answered at { $time }.
    }
calls-waits =
    { $count ->
        [0] Waiting for less than a minute.
        [one] Waiting for 1 minute.
       *[other] Waiting for { $count } minutes.
    }
calls-how = How did it go? One tap and you’re on to the next
calls-do-liking = All to their liking
calls-do-not-right = Not right, put it right
calls-do-no-answer = No answer, try at { $time }
calls-do-no-answer-last = No answer, write instead
calls-do-seen-to = Seen to
calls-note = What they said
calls-note-hint = In their words, for your colleagues. Goes with whichever button you press.
calls-note-unkept = Your note, which was not kept with the call
calls-wrong-outcome = Choose how it went.
calls-faster = { $name } was faster and has seen to this call. Thank you.
calls-over = This call is no longer owed.
calls-next = To the next call
calls-went-to-their-liking = To their liking
calls-went-not-right = Not right, being put right
calls-went-no-answer = No answer, a note was left
calls-went-seen-to = Seen to
calls-made-by = { $name }, { $time }: { $outcome }.
calls-missed = Left before anybody rang
calls-missed-at = The guest left at { $time }, before anybody rang.
calls-needless-at = Not needed any more, { $time }.

# Spoken by a person, in the guest’s language.
calls-opening-unanswered = { $greeting }. This is { $name } at { $house }. It’s about your request, { $title }: nobody has answered you yet, and I’m sorry. I’m looking for somebody now. Is there anything I should know?
calls-opening-promised = { $greeting }. This is { $name } at { $house }. It’s about your request, { $title }: you had to wait for us, and I’m sorry. { $owner } has it now, for { $time }. Does that suit you?
calls-opening-late = { $greeting }. This is { $name } at { $house }. It’s about your request, { $title }: we promised it for { $time } and we’re late. I’m sorry. I’m finding out where it is. Can you still use it?
calls-opening-brought = { $greeting }. This is { $name } at { $house }. It’s about your request, { $title }: you had to wait for us, and I’m sorry. It should be with you now. Is it as you like it?
calls-opening-verify = { $greeting }. This is { $name } at { $house }. { $owner } has been with you about your request, { $title }. I wanted to hear whether everything is right now.
calls-opening-question = { $greeting }. This is { $name } at { $house }. About your request, { $title }: { $owner } had a question for you. May I ask you now?
calls-opening-offer = { $greeting }. This is { $name } at { $house }. About your request, { $title }: { $owner } has offered you something else. May I tell you about it?
calls-opening-talk = { $greeting }. This is { $name } at { $house }. You wanted to speak with somebody about your request, { $title }. How can I help?
calls-opening-refused = { $greeting }. This is { $name } at { $house }. It’s about your request, { $title }: we couldn’t do it, and I’m sorry. I’d like to hear what would help you instead.
calls-opening-over = { $greeting }. This is { $name } at { $house }. I’m ringing about your request, { $title }. I wanted to hear whether everything is right now.

## Handover

handover-title = Handover
handover-heading = Handover, { $day }
handover-only = Only { $department }.
handover-say = What the next shift inherits.
handover-print = Print
handover-notes = Notes for the next shift
handover-notes-none = No notes.
handover-note-new = A note for the next shift
handover-note-hint = Colleagues read it, guests never do. It stays here until somebody puts it away.
handover-leave = Leave the note
handover-put-away = Put away
handover-wrong-empty = Write what the next shift should know.
handover-col-room = Room
handover-col-what = What
handover-col-stands = How it stands
handover-col-notes = Good to know
handover-col-done = Done
handover-new = Nobody has answered yet ({ $count })
handover-new-none = Everybody has an answer.
handover-calls = Calls owed ({ $count })
handover-calls-none = Nobody is owed a call.
handover-right = Being put right ({ $count })
handover-right-none = Nothing is being put right.
handover-promised = Promised ({ $count })
handover-promised-none = Nothing is promised.
handover-way = On the way ({ $count })
handover-way-none = Nobody is on the way.
handover-parked = Parked ({ $count })
handover-parked-none = Nothing is parked.
handover-asked = Waiting for the guest ({ $count })
handover-asked-none = No guest has been asked anything.
handover-urgent = Urgent, brought, and not yet said to be right ({ $count })
handover-urgent-none = Nothing urgent is without a word from the guest.
handover-planned = Planned for later ({ $count })
handover-planned-none = Nothing is planned.
handover-left = Left open by guests who have gone ({ $count })
handover-left-none = Nobody who left is still owed anything.
handover-misses = Misses today ({ $count })
handover-misses-none = No promise was missed today.
handover-unanswered = Nobody has answered since { $time }
handover-asked-since = Asked at { $time }
handover-moved = Moved from { $room }
handover-note = { $name }: { $words }
handover-miss-late = Promised for { $promised }, and late
handover-miss-not-right = Not right, said the guest at { $time }
handover-miss-refused = Could not be done, { $time }

## Moving

stays-move = Another room
move-title = Another room
move-heading = Another room for { $guest }
move-to = Which room?
move-along = Moves along
move-along-none = Nothing is open.
move-say = Both rooms stay on the record. Link and code go on working; with the code they now type the new room.
move-do = Move { $guest }
move-taken = Somebody lives in that room already. Choose another.
move-wrong-same = They live in that room already. Choose another.

## Checking out

leave-title = Check out { $room }
leave-heading = { $guest } is leaving
leave-say = Something is still open. Better now than afterwards.
leave-open-say = After check-out it goes to the desk’s list, and somebody sees to it.
leave-calls-say = After check-out they count as missed.
leave-right = Still being put right
leave-right-say = Nobody can ask them afterwards whether it’s right. This is the last chance.
leave-nothing = Nothing is open any more.
leave-open = Still open
leave-calls = Calls still owed
leave-not-yet = Not yet

## Clocks

clocks-title = Clocks
clocks-say = How long guests may wait. What waits already goes on by the old clocks until somebody acts.
clocks-save = Save
clocks-saved = Saved.
clocks-for-urgent = Urgent
clocks-for-urgent-say = Safety, no water, locked out, medical, a baby.
clocks-for-normal = Everything else
clocks-for-normal-say = What is wanted as soon as possible.
clocks-for-later = Wanted later
clocks-for-later-say = What is wanted at a certain time.
clocks-col-what = After so many minutes
clocks-col-minutes = Minutes
clocks-col-usual = Usual
clocks-answer = A person has answered
clocks-answer-hint = The guest is told this time.
clocks-lead = Nobody has: the department’s lead
clocks-lead-hint = Hears of it, with everybody.
clocks-desk = The front desk and the duty manager
clocks-desk-hint = Hear of it, and the desk rings the guest.
clocks-manager = The manager
clocks-manager-hint = Hears of it, again and again.
clocks-nudge = Before a promise, its owner is nudged
clocks-nudge-hint = So many minutes before it is due.
clocks-grace = After a promise, late becomes a miss
clocks-grace-hint = So many minutes after it was due.
clocks-doubt = Not begun: is it still yours?
clocks-doubt-hint = Or half the way to the promise, if that is sooner.
clocks-lapse = No answer to that: back to everybody
clocks-lapse-hint = So many minutes after asking.
clocks-remind = A guest who was asked is reminded
clocks-remind-hint = On their own page.
clocks-ring = A guest who was asked is rung
clocks-ring-hint = A call lands on the desk’s list.
clocks-settle = What was brought settles by itself
clocks-settle-hint = Unless the guest says something.
clocks-verify = The desk asks whether it is right
clocks-verify-hint = What is urgent never settles by itself.
clocks-owner = Something went wrong: somebody has it
clocks-owner-hint = The guest is told this time. What is open already keeps its own.
clocks-apology = Somebody has said sorry
clocks-apology-hint = So many minutes after it went wrong.
clocks-fix = The fix has begun
clocks-fix-hint = So many minutes after it went wrong.
clocks-done = What was begun is fixed
clocks-done-hint = So many minutes after it began.
clocks-hours = The hours of the day
clocks-hours-say = What comes back each day follows them, and so do calls. What was made for today keeps its time; from tomorrow on these hold.
clocks-hours-saved = Saved. What comes back each day follows these from tomorrow on, calls from now on.
clocks-round-at = The morning round
clocks-round-at-hint = When it comes by, with all that guests want “with the morning round”.
clocks-check-out-by = Check-out by
clocks-check-out-by-hint = On the day they leave, nothing that comes back each day is brought after it.
clocks-ready-by = Rooms ready by
clocks-ready-by-hint = What guests ask for before they arrive is in the room by then. What they have asked for already keeps its time.
clocks-wrong-night = The day of the house begins at { $time }: choose that time or a later one.
clocks-wrong-ready = A room is ready after those who leave have left: choose { $time } or later.
clocks-items = Times of single items
clocks-items-say = Where something takes longer, or must not. Leave “answered” empty and it goes by the clocks above.
clocks-no-shelf = In their own words
clocks-col-item = Item
clocks-col-answered = Answered
clocks-col-delivered = Delivered
clocks-answered-for = { $item }: minutes until a person has answered
clocks-delivered-for = { $item }: minutes until it is delivered
clocks-wrong-range = Choose a number of minutes from { $least } to { $most }.
clocks-wrong-lead = The lead hears of it when a person should have answered, or later: choose { $count } or more.
clocks-wrong-desk = The desk hears of it later than the lead: choose more than { $count }.
clocks-wrong-manager = The manager hears of it later than the desk: choose more than { $count }.
clocks-wrong-ring = A guest is rung later than reminded: choose more than { $count }.
clocks-wrong-apology = Somebody has it first, then says sorry: choose { $count } or more.
