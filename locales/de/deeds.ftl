### Was Kollegen zu einem Wunsch tun, mit Worten: fragen, anbieten, verschieben, parken, zurückgeben, Notizen.

## Der nächste Schritt

deeds-doubted = Noch nicht begonnen. Haben Sie es noch? Ohne Antwort geht es um { $time } an alle zurück.
deeds-resume = Jetzt weiter
deeds-verify = Es passt
deeds-undo-start = Doch noch nicht unterwegs
deeds-undo-deliver = Doch noch nicht gebracht
deeds-stale = Seit diese Seite entstand, ist hier etwas geschehen. Was Sie schon eingegeben haben, bleibt stehen.
deeds-afresh = Neu anzeigen
deeds-changed = Das hat sich geändert, während Sie schrieben
deeds-changed-say = Es wurde noch nichts gesendet. Lesen Sie es durch und drücken Sie noch einmal, wenn Sie es weiter so meinen.
deeds-changed-back = Zurück zu dem, was Sie schrieben
deeds-wrote = { $name } schrieb: „{ $words }“
deeds-noted = { $name } hat eine Notiz fürs Team hinterlassen, { $time }

## Übernehmen oder erst fragen

deeds-send-and-take = Senden und übernehmen
deeds-send-as-question = Als Frage senden
deeds-if-asked-first = Wenn Sie zuerst fragen, zählt die Zeit ab der Antwort des Gastes.
deeds-take-title = Nicht nötig zu warten: jetzt versprechen
deeds-question-first = Ich habe erst eine Frage
deeds-question-first-say = Sie fragen, { $guest } antwortet, das Versprechen wartet
deeds-question = Ihre Frage
deeds-choices = Antworten zum Antippen
deeds-choices-hint = Sie können sie leer lassen.
deeds-choices-if-asked = Antworten zum Antippen, falls Sie fragen
deeds-choice = Antwort { $nth }
deeds-ask-title = Eine Frage stellen
deeds-ask-send = Frage senden
deeds-within = Wie bald nach der Antwort?
deeds-within-hint = Die Zeit zählt ab der Antwort des Gastes.

## Etwas anderes

deeds-offer-title = Das geht nicht. Etwas anderes anbieten
deeds-offer-say = Ein bloßes „Nein“ senden wir nicht. Schreiben Sie, was stattdessen geht, und der Gast wählt.
deeds-offer-what = Was Sie anbieten können
deeds-offer-choices = Zur Auswahl
deeds-offer-why = Warum nicht, in einfachen Worten
deeds-offer-why-hint = Auch der Gast sieht das. Sie können es leer lassen.
deeds-offer-rule = Stand eine Hausregel im Weg?
deeds-offer-rule-hint = Der Gast sieht das nicht. Sie können es leer lassen.
deeds-offer-send = Angebot senden
deeds-cannot-title = Wir können nichts anderes anbieten
deeds-cannot-say = Das ist der letzte Ausweg: Die Rezeption ruft den Gast deswegen an, und die Regel wird geprüft.
deeds-cannot-message = Was Sie dem Gast sagen
deeds-cannot-alternative = Was haben Sie stattdessen versucht?
deeds-cannot-hint = Dies und das Folgende sehen nur Kollegen.
deeds-cannot-rule = Welche Regel stand im Weg?
deeds-cannot-rule-hint = Wenn es keine Regel war: was dann? Nichts mehr da, niemand da.
deeds-cannot-impact = Was bedeutet das für den Gast?
deeds-cannot-send = Dem Gast sagen, dass es nicht geht

## Eine andere Zeit, später, jemand anderes

deeds-move-title = Eine andere Zeit nennen
deeds-move-when = Wann ist es stattdessen da?
deeds-move-late = Versprochen war { $time }. Welche Zeit Sie jetzt auch nennen, es zählt als verspätet. Sagen Sie es dem Gast trotzdem.
deeds-move-send = Diese Zeit nennen
deeds-park-title = Bis später parken
deeds-park-say = Es kommt zu dieser Zeit von selbst zu Ihnen zurück.
deeds-park-resting = Der Gast möchte bis { $time } nicht gestört werden. Es kommt von selbst zu Ihnen zurück.
deeds-park-until = Parken bis
deeds-park-rest = Nach der Ruhe
deeds-park-after = Und wie bald danach ist es da?
deeds-park-send = Parken
deeds-hand-back-title = Zurückgeben
deeds-hand-back-say = Es wartet wieder auf alle, und der Gast erfährt das.
deeds-hand-back-note = Eine Notiz fürs Team
deeds-hand-back-hint = Der Gast sieht das nicht. Sie können es leer lassen.
deeds-hand-back-send = Zurückgeben

## Unter Kollegen

deeds-note-title = Eine Notiz fürs Team
deeds-note = Ihre Notiz
deeds-note-hint = Der Gast sieht das nicht.
deeds-note-send = Notiz hinterlassen
deeds-to-the-team = Ans Team
deeds-to-the-team-by = { $name }, { $time }. Der Gast sieht das nicht.
deeds-rule-title = Eine Regel stand im Weg
deeds-rule-which = Welche Regel, und was hätten Sie getan?
deeds-rule-hint = Es geht an die Direktion. Niemandem wird das angekreidet.
deeds-rule-nameless = Ohne meinen Namen
deeds-rule-send = Der Direktion sagen
deeds-rule-own = Oder mit eigenen Worten
deeds-rules-named = Regeln, die im Weg standen

## Für den Gast am Telefon

deeds-for-guest-title = Der Gast sagt es am Telefon
deeds-phone-say = Schreiben Sie auf, was der Gast Ihnen sagt. Es gilt, als hätte der Gast es selbst angetippt.
deeds-phone-choice = Was wählt der Gast?
deeds-phone-words = Was { $guest } sagt
deeds-phone-words-hint = In den Worten des Gastes, so gut es geht
deeds-phone-answer = Das ist die Antwort
deeds-phone-accept = Der Gast sagt Ja
deeds-phone-decline = Der Gast sagt Nein
deeds-phone-right = Es passt genau
deeds-phone-not-quite = Es passt noch nicht
deeds-phone-cancel = Der Gast möchte es nicht mehr
deeds-phone-restore = Der Gast möchte es doch

## Anrufe

deeds-call-owed = Die Rezeption soll den Gast anrufen, { $time }
deeds-call-to-their-liking = { $name } hat den Gast angerufen: alles recht, { $time }
deeds-call-not-right = { $name } hat den Gast angerufen: nicht recht, { $time }
deeds-call-no-answer = { $name } hat den Gast angerufen: niemand ging ans Telefon, { $time }
deeds-call-prefers-no-calls = { $name } hat den Gast angerufen, der keine Anrufe möchte, { $time }
deeds-call-note = { $name } hat dem Gast geschrieben, { $time }
deeds-call-seen-to = { $name } hat sich um das Offene gekümmert, { $time }
deeds-call-missed = Der Gast ist abgereist, bevor jemand anrief, { $time }
deeds-because = Weil: { $words }

## Bringen, während der Gast ruht

deeds-deliver-resting = Der Gast möchte bis { $time } nicht gestört werden. Stellen Sie es ohne zu klopfen vor die Tür, oder parken Sie es.
deeds-deliver-later = Parken bis nach der Ruhe

## Was fehlt

deeds-wrong-no-question = Schreiben Sie Ihre Frage.
deeds-wrong-no-offer = Schreiben Sie, was Sie stattdessen anbieten können.
deeds-wrong-no-message = Schreiben Sie dem Gast ein Wort.
deeds-wrong-no-alternative = Schreiben Sie, was Sie stattdessen versucht haben.
deeds-wrong-no-rule = Nennen Sie die Regel, die im Weg stand, oder was es sonst war.
deeds-wrong-no-impact = Schreiben Sie, was es für den Gast bedeutet.
deeds-wrong-no-note = Schreiben Sie die Notiz.
deeds-wrong-which-first = Sie haben eine Frage begonnen. Senden Sie die Frage, oder nehmen Sie das Häkchen weg und versprechen Sie.
deeds-wrong-which-rule = Nennen Sie die Regel.
deeds-wrong-no-answer = Wählen Sie eine Antwort, oder schreiben Sie auf, was der Gast sagt.

## Anfänge, in der Sprache des Gastes

deeds-starter-where-name = Fragen, wohin damit
deeds-starter-where = { $greeting }. Hier ist { $name }. Wohin dürfen wir es Ihnen stellen?
deeds-starter-suits-name = Fragen, wann es passt
deeds-starter-suits = { $greeting }. Hier ist { $name }. Welche Zeit wäre Ihnen am liebsten?
deeds-starter-which-name = Genauer nachfragen
deeds-starter-which = { $greeting }. Hier ist { $name }. Damit ich das Richtige bringe: Könnten Sie mir etwas mehr dazu sagen?
deeds-starter-how-many-name = Fragen, wie viele
deeds-starter-how-many = { $greeting }. Hier ist { $name }. Darf ich fragen, wie viele Sie wirklich brauchen?
deeds-starter-instead-name = Etwas anderes
deeds-starter-instead = { $greeting }. Hier ist { $name }. Es tut mir leid, genau das haben wir nicht. Was ich Ihnen stattdessen anbieten kann:
deeds-starter-today-name = An einem anderen Tag
deeds-starter-today = { $greeting }. Hier ist { $name }. Es tut mir leid, heute geht es nicht. Was ich Ihnen anbieten kann:
deeds-starter-sorry-cannot-name = Es geht leider nicht
deeds-starter-sorry-cannot = { $greeting }. Hier ist { $name }. Es tut mir leid, das können wir nicht. Ich habe nach einem anderen Weg gesucht und keinen gefunden.
deeds-starter-longer-name = Es dauert länger
deeds-starter-longer = { $greeting }. Hier ist { $name }. Es tut mir leid, es dauert länger, als ich gesagt hatte.
deeds-starter-fetch-name = Es muss geholt werden
deeds-starter-fetch = { $greeting }. Hier ist { $name }. Es tut mir leid, ich muss es erst von anderswo im Haus holen.
deeds-starter-sooner-name = Es kommt früher
deeds-starter-sooner = { $greeting }. Hier ist { $name }. Ich kann früher bei Ihnen sein, als ich gesagt hatte.
deeds-starter-late-name = Es ist leider zu spät
deeds-starter-late = { $greeting }. Hier ist { $name }. Es tut mir leid, dass es noch nicht da ist, wie ich es versprochen hatte.
deeds-starter-rest-name = Nach Ihrer Ruhe
deeds-starter-rest = { $greeting }. Hier ist { $name }. Sie möchten nicht gestört werden, deshalb komme ich danach.
deeds-starter-afterwards-name = Später, wie gewünscht
deeds-starter-afterwards = { $greeting }. Hier ist { $name }. Ich komme später darauf zurück, wie Sie es wünschen.
deeds-starter-over-name = Ich kümmere mich jetzt
deeds-starter-over = { $greeting }. Hier ist { $name }. Es tut mir leid, dass es so spät ist. Ich habe es übernommen und kümmere mich selbst darum.
deeds-starter-over-late-name = Ich sehe erst nach
deeds-starter-over-late = { $greeting }. Hier ist { $name }. Es tut mir leid, dass es so spät ist. Ich habe es übernommen und gehe dem jetzt nach.
deeds-starter-wait-name = Entschuldigung fürs Warten
deeds-starter-wait = { $greeting }. Hier ist { $name }. Es tut mir leid, dass Sie warten müssen.
deeds-starter-thanks-name = Danke
deeds-starter-thanks = { $greeting }. Hier ist { $name }. Danke, dass Sie es uns gesagt haben.
deeds-rule-tried = Stattdessen angeboten:
deeds-rule-means = Was es für den Gast bedeutet:
