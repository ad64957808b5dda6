### Attention on the board: what has risen, the bell, the toast, and cards that wait for somebody.

## What has risen

board-risen = Waiting longer than it should
board-risen-more = and { $count } more
board-unanswered-since = Nobody has it. It has waited since { $time }.
board-promised-for = { $name } promised it for { $time }, and it isn’t there.
board-told-lead = { $waits } The department’s lead has been told.
board-told-first = { $waits } Nobody leads the department today: the front desk has been told.
board-told-desk = { $waits } The front desk and the managers have been told.
board-told-manager = { $waits } The manager has been told.
board-told-again = { $waits } The manager has been told again.

## The bell

board-bell = Bell
board-bell-on = Bell on
board-bell-off = Bell off
board-bell-turn-off = , turn it off
board-bell-turn-on = , turn it on
board-bell-touch = Touch once to let it ring
board-bell-paused = Sound pauses
board-bell-is-on = One soft bell rings on your pages while somebody waits for you, until a person takes it.
board-bell-is-off = Your pages stay silent. What waits for you is only counted in the tab.
board-bell-silence = Turn the bell off
board-bell-let-ring = Let it ring

## Cards

board-age-asked = Waits for { $guest } since { $time }
board-hint-asked = Question to the guest
board-hint-offered = Something else was offered
board-hint-doubted = Not begun, asked at { $time }
board-hint-moved = Was { $room }
board-hint-resting = Do not disturb until { $time }: leave at the door
board-hint-resting-urgent = Do not disturb until { $time }, but this is urgent
board-still-yours = Not begun yet. Is it still yours?
board-keep = Still mine
board-undo = Undo
board-take-over = Take it over

## What was just done

board-just-promised = { $room }, { $title }: promised for { $time }
board-just-moved = { $room }, { $title }: moved to { $time }
board-just-parked = { $room }, { $title }: parked until { $time }
board-just-asked = { $room }, { $title }: guest asked, { $time }
board-just-offered = { $room }, { $title }: something else offered, { $time }
board-just-refused = { $room }, { $title }: told that it can’t be done, { $time }
board-just-started = { $room }, { $title }: on the way, { $time }
board-just-delivered = { $room }, { $title }: delivered { $time }
board-just-resumed = { $room }, { $title }: taken up again, { $time }
board-just-handed-back = { $room }, { $title }: back with everybody, { $time }
board-just-kept = { $room }, { $title }: still yours, { $time }
board-just-undone = { $room }, { $title }: last step taken back, { $time }
