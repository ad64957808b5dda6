### Die Anrufe des Abends: einer je Gast, zu allem, was war; Nachrichten statt Anrufen; Ruhezeiten.

calls-why-silent = Es wurde gebracht, und wir haben nichts gehört
calls-why-miss = Wir haben nicht Wort gehalten, oder es war nicht recht
calls-why-first-evening = Erster Abend, Willkommensanruf
calls-why-second-touch = Es wurde in Ordnung gebracht: Ist es das, und noch immer?
calls-went-prefers-no-calls = Möchte keine Anrufe
calls-went-note = Eine Nachricht wurde geschrieben

clocks-calls-from = Abendanrufe ab
clocks-calls-from-hint = Was bis zum Abend warten kann, wird ab dann besprochen, in einem Anruf je Gast.
clocks-quiet-from = Ruhezeit ab
clocks-quiet-from-hint = Danach ruft niemand einen Gast an, außer es ist dringend oder der Gast hat seine Seite gerade offen. Eine Nachricht stört niemanden.
clocks-quiet-until = Ruhezeit bis
clocks-quiet-until-hint = Ab dann dürfen Gäste wieder angerufen werden.
clocks-wrong-calls = Die Abendanrufe beginnen vor der Ruhezeit: Wählen Sie eine Zeit vor { $time }.
clocks-wrong-again = Die Ruhezeit endet, bevor die Abendanrufe beginnen: Wählen Sie eine Zeit vor { $time }.
