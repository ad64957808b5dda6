### طريق الفريق: اللوحة، والطلب الواحد، وتسجيل طلب لضيف يتصل.

## الشريط

staff-tabs = الأقسام الرئيسية
staff-tab-requests = الطلبات
staff-tab-file = تسجيل لضيف
staff-tab-stays = الإقامات
staff-ring = اتصال: { $name }، { $extension }
staff-who = { $name }، { $department }
staff-me = صفحتكم: اللغة وتسجيل الخروج

## مباشر

staff-live = مباشر، { $time }
staff-as-of = حتى الساعة { $time }
staff-show-new = عرض الجديد
staff-lost = انقطع الاتصال الساعة { $time }.
staff-lost-say = هذه هي القائمة كما كانت حينها، ولا يرنّ شيء إلى أن يعود الاتصال. ستلحق بالجديد من تلقاء نفسها.
staff-back = عاد الاتصال
staff-try-now = المحاولة الآن
staff-arrivals = جديد: { $count }
staff-arrived = طلبات جديدة: { $count }، { $where }.
staff-arrived-floor = الطابق { $floors }
staff-arrived-floors = الطوابق { $floors }
staff-now-late = الغرفة { $room } متأخرة.
staff-unsent = لم يُرسل بعد. محفوظ على هذا الجهاز منذ { $time }، وسيُرسل حالما نتصل. لم يره أحد بعد.

## اللوحة

staff-floors = الطوابق
staff-departments = الأقسام
staff-all = الكل
staff-all-floors = { "" } من الطوابق
staff-floor = الطابق { $floor }
staff-mine-only = فقط { "" }
staff-mine = طلباتي
staff-jump = الانتقال إلى
staff-column-new = جديد
staff-column-prom = وُعد به
staff-column-way = في الطريق
staff-column-done = أُنجز اليوم
staff-short-new = جديد
staff-short-prom = وُعد به
staff-short-way = في الطريق
staff-short-done = أُنجز
staff-new-aside = اسم خلال { $count } د
staff-prom-aside = الأقرب أولًا
staff-kept = وُفّي { $kept } من { $count }
staff-nobody-waits = لا أحد ينتظر.
staff-nobody-waits-here = لا أحد ينتظر هنا.
staff-next-rings = الطلب القادم سيرنّ هنا.
staff-filter-hides = تعرض هذه القائمة جزءًا من الفندق فقط.
staff-show-everything = عرض كل شيء
staff-show-all = عرض الكل: { $count }

## البطاقة

staff-age-answer = الرد خلال { $count } د
staff-age-promise = حتى { $time }، بقي { $count } د
staff-age-late = متأخر { $count } د
staff-age-by = حتى { $time }
staff-age-for = موعده { $time }
staff-asked = { $guest }، طُلب { $time }
staff-done-by = { $name }، { $time }
staff-quoted = «{ $words }»
staff-which = : الغرفة { $room }، { $title }
staff-you-have-it = لديكم
staff-has-it = لدى { $name }
staff-take = سأتولى ذلك
staff-start = أنا في الطريق
staff-deliver = تم التسليم
staff-outcome-delivered = بلا كلمة بعد
staff-outcome-right = كما ينبغي تمامًا
staff-outcome-settled = أُغلق من تلقاء نفسه
staff-outcome-cancelled = لم يعد مطلوبًا

staff-hint-reopened = لم يكن صحيحًا في المرة الأولى
staff-hint-urgent = عاجل
staff-hint-wrote = كتب الضيف مجددًا، { $time }
staff-hint-over-cap = أكثر من المعتاد: اسألوا
staff-hint-door = يُترك عند الباب دون طرق
staff-hint-softly = الطرق بهدوء
staff-hint-reads = لغة القراءة: { $language }
staff-hint-filed = سجّله الفريق: { $name }

## طلب واحد

staff-title-room = { $room }: { $title }
staff-about-daily = { $guest }. { $night } مما يتكرر كل يوم في هذه الإقامة.
staff-asked-standard = مما يحبه { $guest } كل يوم: { $title }
staff-about = { $guest }. { $night } طُلب { $time }.
staff-night = الليلة { $night } من { $nights }.
staff-conversation = المحادثة
staff-asked-plain = { $guest }، { $time }
staff-asked-in = { $guest }، { $time }، باللغة { $language }
staff-asked-chose = { $guest }، { $time }. الاختيار: { $title }
staff-asked-in-chose = { $guest }، { $time }، باللغة { $language }. الاختيار: { $title }
staff-filed-for = { $name } عن { $guest }
staff-said = { $name }، { $time }
staff-said-in = { $name }، { $time }، باللغة { $language }
staff-step-due = حان وقته، { $time }
staff-step-confirmed = تولاه { $name } ووعد بالموعد { $promised }، { $time }
staff-step-started = { $name } في الطريق، { $time }
staff-step-in-hand = تم التسليم باليد: { $name }، { $time }
staff-step-at-the-door = تُرك عند الباب: { $name }، { $time }
staff-step-in-the-room = وُضع في الغرفة: { $name }، { $time }
staff-step-sent-later = { $said } (أُرسل { $time })
staff-step-right = قال الضيف إنه كما ينبغي تمامًا، { $time }
staff-step-settled = أُغلق من تلقاء نفسه، { $time }
staff-step-reopened = قال الضيف إنه ليس كما ينبغي بعد، { $time }
staff-step-cancelled = ألغاه الضيف، { $time }
staff-step-guest-left = غادر الضيف الفندق، { $time }
staff-answer = الرد على { $guest }
staff-reply-to = الكتابة إلى { $guest }
staff-reply-send = إرسال
staff-reads = لغة القراءة: { $language }. تصل كلماتكم كما تكتبونها.
staff-good-to-know = من المفيد معرفته عن { $room }
staff-others-today = طلبات أخرى اليوم
staff-others-none = لا شيء آخر اليوم.
staff-stands-filed = ليس عند أحد بعد
staff-stands-promised = لدى { $name }، حتى { $time }
staff-stands-late = لدى { $name }، والموعد كان { $time }
staff-stands-on-the-way = { $name } في الطريق منذ { $since }، والموعد { $time }

## تولي الطلب

staff-when = متى سيصل؟
staff-minutes = { $count } د
staff-minutes-more = +{ $count } د
staff-as-wanted = كما طُلب
staff-as-promised = كما وُعد به
staff-another-time = في وقت آخر
staff-day = اليوم
staff-today = اليوم
staff-tomorrow = غدًا
staff-time = الساعة
staff-promise-hint = يرى الضيف الساعة. عدوا بما تستطيعون الوفاء به.
staff-note-to = رسالتكم إلى { $guest }
staff-reads-openings = لغة القراءة: { $language }. البدايات مكتوبة بهذه اللغة، وما تضيفونه يبقى كما تكتبونه.
staff-opening-says = معنى هذه البداية: «{ $words }»
staff-openings = ابدؤوا بواحدة من هذه ثم اجعلوها بأسلوبكم
staff-promise-it = أعد بذلك
staff-guest-sees = { $guest }: تظهر صورتكم واسمكم.
staff-guest-sees-extension = { $guest }: تظهر صورتكم واسمكم والرقم الداخلي { $extension }.
staff-not-me = ليس أنا، أعيدوه
staff-words-unsent = لم تُرسل رسالتكم
staff-to-requests = العودة إلى الطلبات
staff-to-request = عرض هذا الطلب
staff-wrong-no-word = اكتبوا كلمة للضيف ليعرف من سيأتي ومتى.

staff-starter-bring-name = سأحضره
staff-starter-bring = { $greeting }. معكم { $name }. سأحضره إلى غرفتكم بنفسي.
staff-starter-at-the-door-name = سأتركه عند الباب
staff-starter-at-the-door = { $greeting }. معكم { $name }. سأتركه عند بابكم ولن أطرق.
staff-starter-softly-name = سأطرق بهدوء
staff-starter-softly = { $greeting }. معكم { $name }. سأحضره إلى غرفتكم وأطرق بهدوء.
staff-starter-room-name = سآتي إلى الغرفة
staff-starter-room = { $greeting }. معكم { $name }. سآتي إلى غرفتكم وأهتم بالأمر.
staff-starter-repair-name = سألقي نظرة
staff-starter-repair = { $greeting }. معكم { $name }. أعتذر عن الإزعاج. سآتي إلى غرفتكم وأصلح الأمر.
staff-starter-collect-name = سآتي لأخذه
staff-starter-collect = { $greeting }. معكم { $name }. سآتي إلى بابكم لأخذه.
staff-starter-see-to-it-name = سأهتم بالأمر
staff-starter-see-to-it = { $greeting }. معكم { $name }. سأهتم بالأمر من أجلكم.
staff-starter-own-words-name = سأهتم بالأمر
staff-starter-own-words = { $greeting }. معكم { $name }. شكرًا لإخبارنا، سأهتم بالأمر بنفسي.
staff-starter-late-name = الاعتذار عن الانتظار
staff-starter-late = { $greeting }. معكم { $name }. أعتذر لأنكم انتظرتم. سأهتم بالأمر الآن.
staff-starter-again-name = الاعتذار لأنه لم يكن صحيحًا
staff-starter-again = { $greeting }. معكم { $name }. أعتذر لأن الأمر لم يكن كما ينبغي. سأصلحه بنفسي.
staff-starter-another-time-name = السؤال عن الوقت
staff-starter-another-time = { $greeting }. معكم { $name }. سأهتم بالأمر. إن كان وقت آخر أنسب لكم فاكتبوا لي هنا.
staff-starter-how-many-name = السؤال عن العدد
staff-starter-how-many = { $greeting }. معكم { $name }. سأهتم بالأمر. هل لي أن أسأل كم تحتاجون فعلًا؟ اكتبوا لي هنا.

## التسليم

staff-how = كيف وصل إلى الضيف؟
staff-how-in-hand = باليد
staff-how-at-the-door = عند الباب
staff-how-in-the-room = في الغرفة
staff-deliver-note = كلمة إلى { $guest }
staff-deliver-note-hint = يمكن تركها فارغة.

## التسجيل لضيف يتصل

staff-file-title = تسجيل طلب لضيف
staff-file-say = يدخل القائمة نفسها التي يدخلها ما يرسله الضيوف بأنفسهم.
staff-file-who = من المتصل؟
staff-file-who-hint = الغرفة أو جزء من الاسم
staff-file-which = من منهم؟
staff-file-what = ما المطلوب؟
staff-file-what-hint = من القائمة، مثل «2 مناشف حمّام»، أو بكلمات الضيف
staff-file-send = تسجيل
staff-file-when = متى؟
staff-file-now = في أقرب وقت
staff-file-at = في وقت معيّن
staff-file-quantity = كم العدد؟
staff-file-quantity-hint = يمكن تركه فارغًا.
staff-file-words = هل من إضافة؟
staff-file-words-hint = بكلمات الضيف
staff-wrong-nobody = لا أحد في الفندق بهذه الغرفة أو هذا الاسم. راجعوا ما كتبتم أو اسألوا عن رقم الغرفة.
staff-wrong-empty-room = لا يقيم أحد بهذا الاسم في هذه الغرفة حاليًا.
staff-wrong-several = قد يكون المقصود أكثر من ضيف. اختاروا واحدًا.
staff-wrong-filed-before = سُجّلت هذه الاستمارة من قبل بكلمات أخرى. سجّلوها مرة أخرى إن كان الطلب جديدًا.

staff-age-parked = مؤجل حتى { $time }
staff-stands-asked = سأل { $name } الضيف
staff-stands-offered = عرض { $name } شيئاً آخر
staff-stands-parked = { $name }، مؤجل حتى { $time }
staff-outcome-unmet = تعذّر تنفيذه
staff-step-verified = علم { $name } من الضيف أن كل شيء كما ينبغي، { $time }
staff-step-asked = سأل { $name } الضيف، { $time }
staff-step-offered = عرض { $name } شيئاً آخر، { $time }
staff-step-answered = أجاب الضيف، { $time }
staff-step-accepted = وافق الضيف، { $time }
staff-step-declined = لم يوافق الضيف على العرض، { $time }
staff-step-talk = يفضّل الضيف الحديث هاتفياً، { $time }
staff-step-refused = تعذّر ذلك على { $name }، { $time }
staff-step-moved = موعد جديد من { $name }: { $promised }، عند { $time }
staff-step-parked = أجّله { $name } حتى { $until }، عند { $time }
staff-step-resumed = استأنفه { $name }، { $time }
staff-step-resumed-by-clock = حان وقت تنفيذه، { $time }
staff-step-handed-back = أعاده { $name } إلى الجميع، { $time }
staff-step-taken-over = تولّاه { $name } عن { $from }، قبل { $promised }، عند { $time }
staff-step-kept = { $name }: ما زال عندي، { $time }
staff-step-undone = تراجع { $name } عن الخطوة الأخيرة، { $time }
staff-step-restored = يريده الضيف رغم ذلك، { $time }
staff-step-owner-left = عاد إلى الجميع: من كان عنده لم يعد يعمل هنا، { $time }
staff-step-lead = أُبلغ رئيس القسم، { $time }
staff-step-desk = أُبلغ مكتب الاستقبال والمدير المناوب، { $time }
staff-step-manager = أُبلغت الإدارة، { $time }
staff-step-again = رنّ الجرس عند الجميع من جديد، { $time }
staff-step-nudged = اقترب الموعد، { $time }
staff-step-doubted = سُئل صاحبه إن كان ما زال عنده، { $time }
staff-step-lapsed = لا جواب: عاد إلى الجميع، { $time }
staff-step-late = تأخر عن الموعد: تقصير منا، { $time }
staff-step-reminded = ذُكّر الضيف بالسؤال، { $time }
staff-step-rung = لا جواب بعد: على مكتب الاستقبال أن يتصل، { $time }
staff-step-verify = على مكتب الاستقبال أن يسأل إن كان كما ينبغي، { $time }
staff-step-room = انتقل الضيف من { $from } إلى { $to }، { $time }
staff-outcome-left = غادر الضيف قبل أن يصل

staff-step-amended = غيّره الضيف: { $what }، { $time }
staff-step-change-asked = يطلب الضيف تغييره: { $what }، { $time }
staff-step-rescheduled = نُقل مع موعد الوصول إلى { $wanted }، { $time }
