### ما يقرؤه الضيوف بعد دخولهم، بصيغة الجمع المهذّبة. قد يحمل “{ $time }” يومًا؛ الوقت أولًا.

## Around every page

guest-your-room = غرفتكم:
guest-your-stay = إقامتكم
guest-language = اللغة
guest-home = الرئيسية
guest-everything = كل ما نقدّمه
guest-call-us = اتصلوا بنا: { $extension }
guest-dial = اتصلوا: { $extension }
guest-date-and-night = { $date }. { $night }.
guest-as-of = حتى الساعة { $time }
guest-whats-new = عرض الجديد
guest-offline = لا يوجد اتصال الآن.
guest-offline-say = ما تكتبونه محفوظ ويُرسل حالما يعود الاتصال. هاتف الغرفة يعمل: اطلبوا { $extension }.
guest-back = عاد الاتصال.
# The script puts the time in.
guest-unsent = لم يُرسل بعد. محفوظ على هذا الجهاز منذ { $time }. لم يره أحد بعد.

## Home

guest-ask = اطلبوا ما تشاؤون
guest-ask-example = فطور متأخر، غرفة أهدأ
guest-ask-send = إرسال
guest-ask-say = بكلماتكم وبلغتكم. يقرأ الطلب إنسان ويجيبكم باسمه.
guest-start-here = أو ابدأوا من هنا
guest-today = طلباتي اليوم
guest-none-yet = لا شيء بعد. كل ما تطلبونه سيظهر هنا، مع اسم من يهتم به.
guest-cover-with = { $name } في الطريق إليكم: { $what }.
guest-cover-for = { $name } في الطريق: { $what }
guest-cover-by = عند بابكم قبل { $time }

## How a request stands, in a sentence

guest-sent = أُرسل { $ago }.
guest-name-by = سنخبركم باسم من يهتم به قبل { $time }.
guest-unanswered = نعتذر، لم يُجبكم أحد بعد. هذا أطول مما وعدناكم به.
guest-nobody-has-it = نعتذر، لم يتولَّ هذا أحد بعد. هذا أطول مما وعدناكم به.
guest-answered = وصلكم جواب { $name } · الوعد قبل { $time }
guest-under-way = { $name } في الطريق. عند بابكم قبل { $time }.
guest-planned = موعده الساعة { $time }.
guest-planned-by =
    { $department ->
        [desk] الأمر في عهدة { $name }.
        [maintenance] الأمر في عهدة { $name }.
       *[other] يصلكم مع { $name }.
    }
guest-late = نعتذر، هذا متأخر عمّا وعدناكم به. كان من المفترض أن يصلكم قبل { $time }.
guest-late-has = الأمر ما زال في عهدة { $name }.
guest-late-under-way = { $name } في الطريق.
guest-brought-in-hand =
    { $count ->
        [one] سُلِّم إليكم الساعة { $time } من { $name }.
       *[other] سُلِّم طلبكم إليكم الساعة { $time } من { $name }.
    }
guest-brought-at-the-door =
    { $count ->
        [one] تُرك طلبكم عند بابكم الساعة { $time }، من { $name }.
       *[other] تُرك طلبكم عند بابكم الساعة { $time }، من { $name }.
    }
guest-brought-in-the-room =
    { $count ->
        [one] أُنجز طلبكم في غرفتكم الساعة { $time }، من { $name }.
       *[other] أُنجز طلبكم في غرفتكم الساعة { $time }، من { $name }.
    }
guest-left-in-the-room =
    { $count ->
        [one] تُرك طلبكم في غرفتكم الساعة { $time }، من { $name }.
       *[other] تُرك طلبكم في غرفتكم الساعة { $time }، من { $name }.
    }
guest-just-right = هل كان كل شيء كما تحبّون؟
guest-thanks = شكرًا لأنكم أخبرتمونا. سيُسعد ذلك { $name }.
guest-reopened = نعتذر لأن الأمر ليس كما تحبّون. يرى زملاؤنا هذا الآن، وسيجيبكم أحدهم قبل { $time }.
guest-cancelled = أُلغي. لن يُحضَر شيء ولن تدفعوا شيئًا.

## The same on a chip

guest-tag-sent = أُرسل الآن
guest-tag-waiting = بانتظار الجواب
guest-tag-unanswered = لا جواب بعد
guest-tag-planned = له موعد
guest-tag-answered = وصل الجواب
guest-tag-late = متأخر عن الوعد
guest-tag-under-way = في الطريق
guest-tag-delivered = وصل
guest-tag-settled = تمّ
guest-tag-cancelled = أُلغي

## The cord: what has happened so far

guest-so-far = ما حدث حتى الآن
guest-you-asked = طلبتم: «{ $words }»
guest-you-asked-for = طلبتم: { $what }
guest-asked-by = كُتب هذا لكم عن طريق { $name }: { $what }
guest-asked-at-the-door = يُترك خارج بابكم بهدوء.
guest-asked-knock-softly = مع طرق خفيف على الباب.
guest-asked-time = المطلوب الساعة { $time }.
guest-cord-answered = وصلكم جواب { $name } مع وعد قبل { $time }.
guest-cord-under-way = { $name } في الطريق
guest-cord-has = الأمر في عهدة { $name }
guest-cord-in-hand = سُلِّم إليكم
guest-cord-at-the-door = عند بابكم
guest-cord-in-the-room = أُنجز في غرفتكم
guest-cord-left = تُرك في غرفتكم
guest-cord-sent-later = { $said }؛ وسجّلناه عند { $time }
guest-cord-just-right = أخبرتمونا أن كل شيء كما تحبّون.
guest-cord-reopened = أخبرتمونا أن الأمر ليس كما تحبّون.
guest-cord-cancelled = أُلغي
guest-cord-you-wrote = كتبتم
guest-cord-they-wrote = رسالة إليكم من { $name }
guest-cord-remark = { $time }، { $remark }
guest-cord-waiting = بانتظار جواب أحدنا
guest-cord-planned = له موعد
guest-cord-for = الساعة { $time }
guest-cord-by = قبل { $time }
guest-cord-was-by = كان موعده قبل { $time }
guest-cord-by-that-time = في الوقت الذي نخبركم به
guest-signed = { $name }، { $department }
guest-letter-from = رسالة من { $name }:

# Where it ends, by what was asked for.
guest-there =
    { $shelf ->
        [repair] أحدنا عندكم
        [room] أحدنا عندكم
        [desk] تمّ الأمر
       *[other] عند بابكم
    }

## One request

guest-who-until = { $department }، حتى { $time }
guest-who-speaks = اللغات: { $languages }
guest-call-person = اتصلوا بـ{ $name } على { $extension }
guest-no-answer = لا جواب؟ اطلبوا { $extension } ليلًا ونهارًا.
guest-rather-speak = هل تفضّلون التحدّث إلى أحد؟
guest-rather-speak-say = في الاستقبال من يجيبكم ليلًا ونهارًا.
guest-late-call = إن كنتم لا تودّون الانتظار، فإن { $name } على بعد مكالمة واحدة.
guest-late-call-us = إن كنتم لا تودّون الانتظار، فمكالمة واحدة تكفي ليجيبكم أحدنا.
guest-over-cap = هذا أكثر مما نحضره عادةً في مرة واحدة. طلبكم عندنا، وسنسألكم عن ذلك.
guest-yes-just-right = نعم، كما أحبّ
guest-not-quite = ليس تمامًا
guest-not-quite-say = «ليس تمامًا» تعود إلينا فورًا مع ما تكتبونه أعلاه. نودّ أن نصلح الأمر.
guest-reply-to = ردّكم على { $name }
guest-reply = أضيفوا كلمة
guest-make-it-right = ما الذي يجعله كما تحبّون؟
guest-reply-send = إرسال
guest-cancel = إلغاؤه
guest-ask-again = طلبه مرة أخرى
guest-reply-empty = اكتبوا بضع كلمات أولًا.
guest-kept = ما كتبتموه محفوظ أدناه.

## Asking

guest-what = ما الذي ترغبون فيه؟
guest-what-repair = ما الذي لا يعمل؟
guest-what-room = ماذا نفعل لكم؟
guest-which-kind = أيّ نوع؟ يمكنكم ترك هذا مفتوحًا.
guest-how-many = كم العدد؟
guest-how-many-some = لما يُطلب بالعدد.
guest-more = أكثر
guest-more-many = كم العدد الذي ترغبون فيه؟
guest-when = متى؟
guest-as-soon = في أقرب وقت ممكن
guest-usually-within = عادةً خلال { $minutes }
guest-at-a-time = في وقت محدد
guest-at-a-time-say = سنخبركم باسم من يهتم به قبل الموعد بوقت كافٍ.
guest-which-day = أيّ يوم؟
guest-day-today = اليوم
guest-day-tomorrow = غدًا
guest-what-time = في أيّ ساعة؟
guest-manner = كيف نحضره إليكم؟
guest-manner-any = بالطريقة الأنسب
guest-manner-at-the-door = اتركوه خارج بابي بهدوء
guest-manner-knock-softly = طرق خفيف على الباب
guest-anything-else = هل هناك ما يجب أن نعرفه أيضًا؟
guest-leave-empty = يمكنكم ترك هذا فارغًا.
guest-own-words = بكلماتكم
guest-send = إرسال طلبي
guest-answered-within = يجيبكم أحدنا باسمه خلال { $minutes }.
guest-minutes =
    { $count ->
        [one] دقيقة
        [two] دقيقتين
        [few] { $count } دقائق
       *[other] { $count } دقيقة
    }
guest-minutes-range =
    { $most ->
        [few] { $least } إلى { $most } دقائق
       *[other] { $least } إلى { $most } دقيقة
    }

## What happens next

guest-next = ماذا بعد ذلك
guest-next-send = ترسلون طلبكم
guest-next-now = الآن
guest-next-answer = يجيبكم أحدنا باسمه ويعدكم بوقت
guest-next-within = خلال { $minutes }
guest-next-then = قبل ذلك الوقت
guest-next-right = نسألكم إن كان كل شيء كما تحبّون
guest-next-afterwards = بعد ذلك

## Prices

guest-free = لا شيء عليكم دفعه
guest-free-say = لا شيء عليكم دفعه.
guest-no-charge = مجانًا.
guest-price-above = ما له سعر، كُتب سعره بجانبه.
guest-price-each = { $price } للواحد
guest-price-say = { $price } على حسابكم. الضريبة والخدمة مشمولتان في السعر، ولا يُضاف شيء بعد ذلك.
guest-loan = للإعارة: نستردّه عندما لا تعودون بحاجة إليه.
# The amount in its language, then with the currency’s sign.
guest-amount = { $units }.{ $cents }
guest-money =
    { $currency ->
        [EUR] { $amount } €
        [GBP] { $amount } £
        [USD] { $amount } $
       *[other] { $amount } { $currency }
    }

## Before sending what costs

guest-check = قبل أن نرسله
guest-check-say = لهذا الطلب ثمن، فيرجى مراجعته أولًا.
guest-check-what = ماذا
guest-check-when = متى
guest-check-how = كيف
guest-check-words = كلماتكم
guest-check-price = السعر
guest-check-say-price = العدد { $count } بسعر { $price }. الضريبة والخدمة مشمولتان في السعر، ولا يُضاف شيء بعد ذلك.
guest-check-send = إرسال الطلب وإضافة { $price } إلى حسابي
guest-check-change = تعديل
guest-check-no = عدم الإرسال
guest-check-promise = ترون كل سعر قبل الإرسال. وإن تأخّرنا أو لم يكن كما تحبّون، فأخبرونا ونحذفه من حسابكم.

## When it cannot be sent

guest-another-wish = أُرسلت هذه الاستمارة من قبل وفيها شيء آخر. لم يُرسل شيء جديد بعد. إن أرسلتموها الآن فسيكون طلبًا جديدًا.
guest-enough = طلبتم أشياء كثيرة في وقت قصير، ونودّ أن نحسن تلبيتها كلها. لم يُرسل هذا الطلب، وما كتبتموه محفوظ. يرجى الاتصال بنا على { $extension }، وسيأخذه منكم أحدنا.

## Everything

guest-everything-say = اختاروا ما تشاؤون. وما ليس هنا فاطلبوه بكلماتكم.
guest-own-words-say = يقرأ الطلب إنسان ويجيبكم باسمه.

## Language

guest-language-choose = اختاروا لغتكم
guest-language-say = أما كلماتكم فاكتبوها بأيّ لغة تشاؤون.

## What waits for the guest, and what came otherwise

guest-tag-please-answer = نرجو الرد
guest-tag-parked = بعد قليل
guest-tag-unmet = غير ممكن
guest-question = لدى { $name } سؤال لكم.
guest-offered = تعذّر ذلك على { $name }، وهناك عرض آخر لكم.
guest-parked = تأجّل الطلب قليلًا، والوعد من { $name } أن يصلكم قبل { $time }.
guest-unmet = نعتذر منكم. تعذّر على { $name } تلبية هذا الطلب.
guest-declined = لم توافقوا على عرض { $name }. نعتذر لأننا لم نستطع تلبية ما طلبتموه.
guest-moved = الموعد الجديد من { $name } هو { $time }.
guest-moved-because = الموعد الجديد من { $name } هو { $time }:
guest-moved-later = نعتذر، سيتأخّر هذا عمّا قلناه لكم.
guest-taken-over-late = نعتذر، هذا متأخر عمّا وعدناكم به.
guest-taken-over = الأمر الآن في عهدة { $name }، والوعد قبل { $time }.
guest-back-handed = تعذّر على { $name } متابعة هذا الطلب، والجميع يرونه من جديد.
guest-back-not-begun = تعذّر على { $name } البدء بهذا الطلب، والجميع يرونه من جديد.
guest-back-with-all = الجميع يرون هذا الطلب من جديد.
guest-back-answered = شكرًا على جوابكم. الجميع يرونه الآن.
guest-back-wanted = تريدونه بعد كل شيء، والجميع يرون ذلك الآن.
guest-owed = كان الوعد به قبل { $time }.
guest-owed-nobody = لم يتولَّه أحد من جديد بعد.
guest-level-lead = أبلغنا إدارة القسم أيضًا.
guest-level-desk = نبّهنا الآن مكتب الاستقبال أيضًا.
guest-level-manager = نبّهنا الآن مكتب الاستقبال وإدارة الفندق أيضًا.
guest-reminded = جوابكم بانتظار { $name }، ويُستكمل الطلب حالما يصل.
guest-talk-said = تفضّلون التحدّث: الاتصال بكم على قائمة مكتب الاستقبال. أو اطلبوا { $extension } في أيّ وقت.

guest-cord-question = لدى { $name } سؤال لكم
guest-cord-offered = وصلكم عرض آخر من { $name }
guest-cord-your-answer = بانتظار جوابكم
guest-cord-you-answered = أجبتم
guest-cord-you-accepted = وافقتم على العرض
guest-cord-you-declined = لم توافقوا على العرض
guest-cord-talk = تفضّلون التحدّث. الاتصال بكم على قائمة مكتب الاستقبال.
guest-cord-rang = وصلكم اتصال من { $name }
guest-cord-rang-in-vain = اتصال إليكم من { $name } لم يُجب عليه أحد
guest-cord-unmet = تعذّر ذلك على { $name }
guest-cord-moved = الموعد الجديد من { $name } هو { $time }
guest-cord-parked = تأجّل قليلًا، والوعد من { $name } قبل { $time }
guest-cord-handed-back = تعذّر على { $name } متابعته، فعاد إلى الجميع
guest-cord-taken-over = صار الأمر في عهدة { $name }، والوعد قبل { $time }
guest-cord-undone = تصحيح من { $name }: لم يصل بعد
guest-cord-restored = تريدونه بعد كل شيء
guest-cord-with-all-again = الجميع يرونه من جديد، وسيجيبكم أحدنا
guest-cord-told-lead = لم يُجب أحد، فأبلغنا إدارة القسم
guest-cord-told-desk = لم يُجب أحد، فنبّهنا مكتب الاستقبال أيضًا
guest-cord-late-told-desk = لم يصل بعد، فنبّهنا مكتب الاستقبال أيضًا
guest-cord-told-manager = نبّهنا إدارة الفندق أيضًا
guest-cord-became-late = هذا متأخر عمّا وعدناكم به
guest-cord-moved-room = انتقلتم إلى الغرفة { $room }، وانتقل الطلب معكم

guest-your-answer = جوابكم على { $name }
guest-or-own-words = أو بكلماتكم
guest-a-word-to = هل تودّون قول شيء لـ{ $name }؟
guest-once-answered = حالما تجيبون، فالوعد من { $name } خلال { $minutes }.
guest-once-yes = حالما توافقون، فالوعد من { $name } خلال { $minutes }.
guest-once-at = الوعد من { $name } قبل { $time }.
guest-once-later = حالما تجيبون، يخبركم أحدنا بالموعد.
guest-offer-why = لماذا تعذّر ما طلبتموه:
guest-offer-yes = نعم، من فضلكم
guest-offer-no = لا، شكرًا
guest-offer-talk = أفضّل التحدّث
guest-offer-talk-say = يُسجَّل على قائمة مكتب الاستقبال، ويتصلون بكم.
guest-send-answer = إرسال جوابي
guest-answer-empty = اختاروا جوابًا أو اكتبوا بضع كلمات.
guest-choose-one = اختاروا ما ترغبون فيه.
guest-restore = أريده بعد كل شيء

## Do not disturb

guest-rest = عدم الإزعاج
guest-rest-off = عدم الإزعاج: متوقف
guest-rest-until = عدم الإزعاج حتى { $time }
guest-rest-on = ضوء عدم الإزعاج مضاء حتى { $time }. نترك الأشياء عند بابكم ولا نتصل، إلا لأمر عاجل.
guest-rest-is-on = ضوء عدم الإزعاج مضاء حتى { $time }.
guest-rest-say = لا يطرق أحد بابكم ولا يتصل حتى الوقت الذي تختارونه، إلا لأمر عاجل. ما تطلبونه يُترك عند بابكم أو يصلكم بعد ذلك.
guest-rest-how-long = كم من الوقت؟
guest-rest-hour = لساعة واحدة
guest-rest-two-hours = لساعتين
guest-rest-morning = حتى { $time }
guest-rest-at = حتى وقت محدد
guest-rest-switch-on = تشغيل
guest-rest-change = تغيير الوقت
guest-rest-switch-off = إيقاف

guest-cord-amended = غيّرتموه: { $what }
guest-cord-change-asked = طلبتم تغييره: { $what }
guest-cord-rescheduled = نُقل مع موعد وصولكم إلى { $when }
