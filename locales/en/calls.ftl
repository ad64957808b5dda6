### The evening’s calls: one for a guest, about all that happened; notes instead; quiet hours.

calls-why-silent = It was brought, and we haven’t heard
calls-why-miss = We didn’t keep our word, or it wasn’t right
calls-why-first-evening = First evening, welcome call
calls-why-second-touch = It was put right: is it, still?
calls-went-prefers-no-calls = Prefers no calls
calls-went-note = A note was written

clocks-calls-from = Evening calls from
clocks-calls-from-hint = What can wait for the evening is spoken of from then on, in one call to each guest.
clocks-quiet-from = Quiet hours from
clocks-quiet-from-hint = Nobody rings a guest after that, unless it is urgent or they have their page open. A written note disturbs nobody.
clocks-quiet-until = Quiet hours until
clocks-quiet-until-hint = From then on guests may be rung again.
clocks-wrong-calls = Evening calls begin before the quiet hours: choose a time before { $time }.
clocks-wrong-again = The quiet hours end before the evening calls begin: choose a time before { $time }.
