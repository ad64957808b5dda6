### The staff’s way: the board, one request, filing for a guest who calls.

## The bar

staff-tabs = Main
staff-tab-requests = Requests
staff-tab-file = File for a guest
staff-tab-stays = Stays
staff-ring = Ring { $name }, { $extension }
staff-who = { $name }, { $department }
staff-me = Your page: language, signing out

## Live

staff-live = Live, { $time }
staff-as-of = As of { $time }
staff-show-new = Show what’s new
staff-lost = Connection lost at { $time }.
staff-lost-say = This is the list as it was then, and nothing rings meanwhile. It catches up by itself.
staff-back = Connected again
staff-try-now = Try now
staff-arrivals = { $count } new
staff-arrived = { $count } new, { $where }.
staff-arrived-floor = floor { $floors }
staff-arrived-floors = floors { $floors }
staff-now-late = Room { $room } is late.
staff-unsent = Not sent yet. Kept on this device since { $time }, and sent as soon as we’re connected. Nobody has seen it yet.

## The board

staff-floors = Floors
staff-departments = Departments
staff-all = All
staff-all-floors = { "" } floors
staff-floor = Floor { $floor }
staff-mine-only = Only { "" }
staff-mine = Mine
staff-jump = Jump to
staff-column-new = New
staff-column-prom = Promised
staff-column-way = On the way
staff-column-done = Done today
staff-short-new = New
staff-short-prom = Promised
staff-short-way = On the way
staff-short-done = Done
staff-new-aside = a name within { $count } min
staff-prom-aside = next one first
staff-kept = { $kept } of { $count } kept
staff-nobody-waits = Nobody is waiting.
staff-nobody-waits-here = Nobody is waiting here.
staff-next-rings = The next request will ring here.
staff-filter-hides = This list shows only a part of the house.
staff-show-everything = Show everything
staff-show-all = Show all { $count }

## A card

staff-age-answer = Answer in { $count } min
staff-age-promise = By { $time }, { $count } min left
staff-age-late = Late by { $count } min
staff-age-by = By { $time }
staff-age-for = For { $time }
staff-asked = { $guest }, asked { $time }
staff-done-by = { $name }, { $time }
staff-quoted = “{ $words }”
staff-which = : room { $room }, { $title }
staff-you-have-it = You have it
staff-has-it = { $name } has it
staff-take = I’ll take it
staff-start = On my way
staff-deliver = Delivered
staff-outcome-delivered = No word yet
staff-outcome-right = Just right
staff-outcome-settled = Settled by itself
staff-outcome-cancelled = No longer wanted

staff-hint-reopened = Not right the first time
staff-hint-urgent = Urgent
staff-hint-wrote = Wrote again, { $time }
staff-hint-over-cap = More than usual: ask
staff-hint-door = Leave outside, don’t knock
staff-hint-softly = Knock softly
staff-hint-reads = Reads { $language }
staff-hint-filed = Filed by { $name }

## One request

staff-title-room = { $room }: { $title }
staff-about-daily = { $guest }. { $night } From the standard for this stay.
staff-asked-standard = From { $guest }’s standard: { $title }
staff-about = { $guest }. { $night } Asked { $time }.
staff-night = Night { $night } of { $nights }.
staff-conversation = Conversation
staff-asked-plain = { $guest }, { $time }
staff-asked-in = { $guest }, { $time }, in { $language }
staff-asked-chose = { $guest }, { $time }. Chosen: { $title }
staff-asked-in-chose = { $guest }, { $time }, in { $language }. Chosen: { $title }
staff-filed-for = { $name } for { $guest }
staff-said = { $name }, { $time }
staff-said-in = { $name }, { $time }, in { $language }
staff-step-due = It came up by its time, { $time }
staff-step-confirmed = { $name } took it and promised { $promised }, { $time }
staff-step-started = { $name } went on the way, { $time }
staff-step-in-hand = { $name } handed it over, { $time }
staff-step-at-the-door = { $name } left it at the door, { $time }
staff-step-in-the-room = { $name } left it in the room, { $time }
staff-step-sent-later = { $said } (sent { $time })
staff-step-right = The guest said it was just right, { $time }
staff-step-settled = It settled by itself, { $time }
staff-step-reopened = The guest said it isn’t right yet, { $time }
staff-step-cancelled = The guest cancelled it, { $time }
staff-step-guest-left = The guest left the house, { $time }
staff-answer = Answer { $guest }
staff-reply-to = Write to { $guest }
staff-reply-send = Send
staff-reads = Reads { $language }. Your words arrive as you write them.
staff-good-to-know = Good to know about { $room }
staff-others-today = Asked for today as well
staff-others-none = Nothing else today.
staff-stands-filed = Nobody has it yet
staff-stands-promised = { $name } has it, by { $time }
staff-stands-late = { $name } has it, promised by { $time }
staff-stands-on-the-way = { $name }, on the way since { $since }, promised by { $time }

## Taking it

staff-when = When will it be there?
staff-minutes = { $count } min
staff-minutes-more = +{ $count } min
staff-as-wanted = As wished
staff-as-promised = As promised
staff-another-time = At another time
staff-day = Day
staff-today = Today
staff-tomorrow = Tomorrow
staff-time = Time
staff-promise-hint = The guest sees the clock time. Promise what you can keep.
staff-note-to = Your note to { $guest }
staff-reads-openings = Reads { $language }. The openings are already in { $language }; words you add stay as you write them.
staff-opening-says = This opening says: “{ $words }”
staff-openings = Start from one of these, then make it yours
staff-promise-it = Promise it
staff-guest-sees = On the page of { $guest }: your face and your name.
staff-guest-sees-extension = On the page of { $guest }: your face, your name and extension { $extension }.
staff-not-me = Not me, put it back
staff-words-unsent = Your note was not sent
staff-to-requests = Back to the requests
staff-to-request = See this request
staff-wrong-no-word = Write a word to the guest, so that they know who is coming and when.

staff-starter-bring-name = I’ll bring it
staff-starter-bring = { $greeting }. This is { $name }. I’ll bring it to your room myself.
staff-starter-at-the-door-name = I’ll leave it at the door
staff-starter-at-the-door = { $greeting }. This is { $name }. I’ll leave it outside your door and won’t knock.
staff-starter-softly-name = I’ll knock softly
staff-starter-softly = { $greeting }. This is { $name }. I’ll bring it to your room and knock softly.
staff-starter-room-name = I’ll come to the room
staff-starter-room = { $greeting }. This is { $name }. I’ll come to your room and see to it.
staff-starter-repair-name = I’ll look at it
staff-starter-repair = { $greeting }. This is { $name }. I’m sorry about the trouble. I’ll come to your room and put it in order.
staff-starter-collect-name = I’ll collect it
staff-starter-collect = { $greeting }. This is { $name }. I’ll come to your door for it.
staff-starter-see-to-it-name = I’ll see to it
staff-starter-see-to-it = { $greeting }. This is { $name }. I’ll see to it for you.
staff-starter-own-words-name = I’ll see to it
staff-starter-own-words = { $greeting }. This is { $name }. Thank you for telling us, I’ll see to it myself.
staff-starter-late-name = Sorry for the wait
staff-starter-late = { $greeting }. This is { $name }. I’m sorry that you had to wait. I’ll see to it now.
staff-starter-again-name = Sorry it wasn’t right
staff-starter-again = { $greeting }. This is { $name }. I’m sorry that it wasn’t right. I’ll put it right myself.
staff-starter-another-time-name = Ask about the time
staff-starter-another-time = { $greeting }. This is { $name }. I’ll see to it. If another time suits you better, just write to me here.
staff-starter-how-many-name = Ask how many
staff-starter-how-many = { $greeting }. This is { $name }. I’ll see to it. May I ask how many you really need? Just write to me here.

## Delivering it

staff-how = How did it reach the guest?
staff-how-in-hand = In hand
staff-how-at-the-door = At the door
staff-how-in-the-room = In the room
staff-deliver-note = A word to { $guest }
staff-deliver-note-hint = You can leave it empty.

## Filing for a guest who calls

staff-file-title = File for a guest
staff-file-say = It goes into the same list as what guests send themselves.
staff-file-who = Who is calling?
staff-file-who-hint = Room, or a part of the name
staff-file-which = Which of these?
staff-file-what = What would they like?
staff-file-what-hint = From the list, such as “2 bath towels”, or in their own words
staff-file-send = File it
staff-file-when = When?
staff-file-now = As soon as possible
staff-file-at = At a certain time
staff-file-quantity = How many?
staff-file-quantity-hint = You can leave it empty.
staff-file-words = Anything to add?
staff-file-words-hint = In the guest’s own words
staff-wrong-nobody = Nobody in the house has this room or name. Look again, or ask for the room number.
staff-wrong-empty-room = Nobody of that name lives in this room at the moment.
staff-wrong-several = Several guests could be meant. Choose one.
staff-wrong-filed-before = This form was filed before, with other words. File it again if it is something new.

staff-age-parked = Parked until { $time }
staff-stands-asked = { $name } has asked the guest
staff-stands-offered = { $name } has offered something else
staff-stands-parked = { $name }, parked until { $time }
staff-outcome-unmet = Could not be done
staff-step-verified = { $name } heard from the guest that it is right, { $time }
staff-step-asked = { $name } asked the guest, { $time }
staff-step-offered = { $name } offered something else, { $time }
staff-step-answered = The guest answered, { $time }
staff-step-accepted = The guest said yes, { $time }
staff-step-declined = The guest said no to the offer, { $time }
staff-step-talk = The guest would rather talk, { $time }
staff-step-refused = { $name } could not do it, { $time }
staff-step-moved = { $name } gave another time, { $promised }, at { $time }
staff-step-parked = { $name } parked it until { $until }, at { $time }
staff-step-resumed = { $name } took it up again, { $time }
staff-step-resumed-by-clock = To be done now, { $time }
staff-step-handed-back = { $name } handed it back, { $time }
staff-step-taken-over = { $name } took it over from { $from }, for { $promised }, at { $time }
staff-step-kept = { $name }: still mine, { $time }
staff-step-undone = { $name } took the last step back, { $time }
staff-step-restored = The guest wants it after all, { $time }
staff-step-owner-left = Back with everybody: whoever had it no longer works here, { $time }
staff-step-lead = The department’s lead was told, { $time }
staff-step-desk = The front desk and the manager on duty were told, { $time }
staff-step-manager = The manager was told, { $time }
staff-step-again = Rang again for everybody, { $time }
staff-step-nudged = The promise is near, { $time }
staff-step-doubted = Asked whether it is still theirs, { $time }
staff-step-lapsed = No answer: back with everybody, { $time }
staff-step-late = Later than promised: a miss, { $time }
staff-step-reminded = The guest was reminded of the question, { $time }
staff-step-rung = No answer yet: the front desk is to ring, { $time }
staff-step-verify = The front desk is to ask whether it is right, { $time }
staff-step-room = The guest moved from { $from } to { $to }, { $time }
staff-outcome-left = The guest left before it came

staff-step-amended = The guest changed it: { $what }, { $time }
staff-step-change-asked = The guest asks to change it: { $what }, { $time }
staff-step-rescheduled = Moved with the arrival, to { $wanted }, { $time }
