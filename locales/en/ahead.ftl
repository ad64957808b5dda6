### Before arrival: what guests read until they have checked in, and what colleagues read of them.

## Around every page

ahead-welcome = We look forward to seeing you.
ahead-welcome-today = We look forward to seeing you today.
ahead-welcome-on = We look forward to seeing you on { $date }.
ahead-offline = What you write is safe and goes out as soon as we’re back. You can also call us: { $extension }.
ahead-rest = Do not disturb can be switched on as soon as you have checked in. Until then nobody knocks or rings.

## Asking

ahead-ask-say = For your arrival, in your own words and your own language. A person reads it and answers you by name.
ahead-requests = My requests
ahead-arrival = In the room when I arrive
ahead-ready = Your room is ready by { $time } on { $day }.
ahead-here = After I have checked in
ahead-here-say = We begin when you are here.
ahead-answered = A person answers you by name, in good time before it.
ahead-in-time = In good time before it

## How a request stands

ahead-planned = Planned for { $time }, in your room when you arrive.
ahead-planned-here = We begin when you have checked in.
ahead-planned-by = In your room by { $time }.
ahead-under-way = { $name } is on the way. In your room by { $time }.
ahead-cover-by = In your room by { $time }
ahead-there = In your room
ahead-asked-arrival = To be in your room when you arrive.
ahead-asked-here = For when you have checked in.

## For colleagues

ahead-hint-arrival = For the arrival on { $day }, room ready by { $time }
ahead-hint-arrival-now = For the arrival on { $day }, as soon as possible
ahead-hint-here = After check-in, expected on { $day }
ahead-hint-absent = Not in the house yet
ahead-hint-expected = Not in the house yet, expected on { $day }
ahead-age-here = After check-in
