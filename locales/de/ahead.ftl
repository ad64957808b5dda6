### Vor der Ankunft: was Gäste bis zum Einchecken lesen, und was das Team von ihnen liest.

## Around every page

ahead-welcome = Wir freuen uns auf Sie.
ahead-welcome-today = Wir freuen uns, Sie heute zu begrüßen.
ahead-welcome-on = Wir freuen uns, Sie am { $date } zu begrüßen.
ahead-offline = Was Sie schreiben, ist sicher und geht hinaus, sobald wir wieder da sind. Sie erreichen uns auch am Telefon: { $extension }.
ahead-rest = „Bitte nicht stören“ können Sie einschalten, sobald Sie eingecheckt haben. Bis dahin klopft niemand und niemand ruft an.

## Asking

ahead-ask-say = Für Ihre Ankunft, in Ihren Worten und Ihrer Sprache. Ein Mensch liest es und antwortet Ihnen mit Namen.
ahead-requests = Meine Bitten
ahead-arrival = Bei meiner Ankunft im Zimmer
ahead-ready = Ihr Zimmer ist am { $day } bis { $time } Uhr bereit.
ahead-here = Nachdem ich eingecheckt habe
ahead-here-say = Wir beginnen, wenn Sie da sind.
ahead-answered = Ein Mensch antwortet Ihnen mit Namen, rechtzeitig davor.
ahead-in-time = Rechtzeitig davor

## How a request stands

ahead-planned = Geplant für { $time }, bei Ihrer Ankunft im Zimmer.
ahead-planned-here = Wir beginnen, wenn Sie eingecheckt haben.
ahead-planned-by = Bis { $time } Uhr in Ihrem Zimmer.
ahead-under-way = { $name } ist unterwegs. Bis { $time } Uhr in Ihrem Zimmer.
ahead-cover-by = Bis { $time } Uhr in Ihrem Zimmer
ahead-there = In Ihrem Zimmer
ahead-asked-arrival = Soll bei Ihrer Ankunft im Zimmer sein.
ahead-asked-here = Für die Zeit nach dem Einchecken.

## For colleagues

ahead-hint-arrival = Für die Anreise am { $day }, Zimmer bereit bis { $time }
ahead-hint-arrival-now = Für die Anreise am { $day }, so bald wie möglich
ahead-hint-here = Nach dem Einchecken, erwartet am { $day }
ahead-hint-absent = Noch nicht im Haus
ahead-hint-expected = Noch nicht im Haus, erwartet am { $day }
ahead-age-here = Nach dem Einchecken
