### Today’s round: what housekeeping walks with, on the phone and on paper.

staff-tab-round = Today’s round
staff-tab-round-short = Round

## The rooms

round-floor =
    { $floor ->
        [0] Ground floor
        [1] First floor
        [2] Second floor
        [3] Third floor
        [4] Fourth floor
        [5] Fifth floor
        [6] Sixth floor
        [7] Seventh floor
        [8] Eighth floor
        [9] Ninth floor
       *[other] Floor { $floor }
    }
round-part = { $floor }, part { $part }
round-heading = { $place }, { $day }
round-walked-by = { $name }.
round-walked-by-nobody = Nobody walks here yet today.
round-printed = Printed { $time }. Requests after that are on the phone.
round-mine = Mine
round-all = All floors
round-sections = Parts of floors
round-col-guest = Guest
round-col-bring = Bring or do today
round-col-good = Good to know
round-col-note = Time, note

## One room

round-night = night { $night } of { $nights }
round-leaves = leaves today
round-arrives = arrives today
round-overdue = not here yet
round-nothing = Nothing extra
round-asked = Asked { $time }
round-done = Done { $time }, { $name }
round-keep-out = Do not go in,
round-rests = leave at the door until { $time }
round-tick = Brought
round-undo = By mistake
round-unsent = Not sent yet. Ticked { $time }, kept on this phone and sent as soon as we’re connected.
round-none = Nobody is staying here today.
round-none-mine = No rooms are yours today.

## When a tick was not taken

round-was = { $title }. { $why }
round-was-brought = { $name } has already brought it. Thank you.
round-was-resting = The guest does not want to be disturbed. Leave it at the door, then tick it again.
round-was-resting-inside = The guest does not want to be disturbed. Do it when the room is free, then tick it again.
round-was-cancelled = The guest no longer wants it.
round-was-changed = This changed before your tick arrived. Please look once more.

## Below

round-foot-dial = Not sure, or something extra asked in the corridor? Say yes, then tell { $name }, dial { $extension }.
round-foot = Not sure, or something extra asked in the corridor? Say yes, then tell { $name }.
round-foot-desk = Not sure, or something extra asked in the corridor? Say yes, then tell the front desk.

## Who walks what

round-who = Who walks what
round-who-heading = Who walks what, { $day }
round-who-say = It counts at once, on every phone.
round-who-say-tomorrow = It counts tomorrow, on every phone.
round-who-days = Day
round-who-today = Today
round-who-tomorrow = Tomorrow
round-rooms =
    { $count ->
        [one] Room { $first }
       *[other] { $count } rooms, { $first } to { $last }
    }
round-nobody = Nobody yet
round-save = Save
round-saved = Saved. It counts from now on.
round-saved-tomorrow = Saved. It counts tomorrow.
round-yesterday = The same as yesterday
round-as-today = The same as today
round-cut-heading = Parts of a floor
round-cut-say = A floor is one round until you cut it. Rooms are in walking order.
round-cut-at = A new part begins at
round-cut-room = Room { $room }
round-cut-do = Cut the floor like this
