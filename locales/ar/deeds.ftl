### ما يفعله الزملاء في طلب واحد، بكلمات: السؤال والعرض والتأجيل والإعادة والملاحظات.

## الخطوة التالية

deeds-doubted = لم يبدأ العمل بعد. هل ما زال الطلب عندكم؟ من دون رد يعود إلى الجميع عند { $time }.
deeds-resume = المتابعة الآن
deeds-verify = الأمر على ما يرام
deeds-undo-start = لسنا في الطريق بعد
deeds-undo-deliver = لم يُسلَّم بعد
deeds-stale = حدث شيء هنا منذ فتح هذه الصفحة. كل ما كتبتموه يبقى كما هو.
deeds-afresh = عرض الصفحة من جديد
deeds-changed = تغيّر هذا أثناء الكتابة
deeds-changed-say = لم يُرسَل شيء بعد. اقرأوا ما حدث، ثم اضغطوا مرة أخرى إن كنتم ما زلتم تقصدون ذلك.
deeds-changed-back = العودة إلى ما كنتم تكتبونه
deeds-wrote = كتب { $name }: «{ $words }»
deeds-noted = ترك { $name } ملاحظة للزملاء، { $time }

## تولّي الطلب، أو السؤال أولًا

deeds-send-and-take = إرسال وتولّي الطلب
deeds-send-as-question = إرسال كسؤال
deeds-if-asked-first = إذا سألتم أولًا، يُحسب الوقت من لحظة إجابة الضيف.
deeds-take-title = لا حاجة إلى الانتظار: عِدوا الآن
deeds-question-first = لديّ سؤال أولًا
deeds-question-first-say = أنتم تسألون، و{ $guest } يجيب، والوعد ينتظر
deeds-question = سؤالكم
deeds-choices = إجابات تُختار بلمسة
deeds-choices-hint = يمكنكم تركها فارغة.
deeds-choices-if-asked = إجابات تُختار بلمسة، إن سألتم
deeds-choice = الإجابة { $nth }
deeds-ask-title = طرح سؤال
deeds-ask-send = إرسال السؤال
deeds-within = بعد كم من الإجابة؟
deeds-within-hint = يُحسب الوقت من لحظة إجابة الضيف.

## شيء آخر بدلًا منه

deeds-offer-title = لا يمكننا ذلك. اعرضوا شيئًا آخر
deeds-offer-say = لا نرسل «لا» وحدها. قولوا ما يمكنكم فعله بدلًا من ذلك، والضيف يختار.
deeds-offer-what = ما يمكنكم عرضه
deeds-offer-choices = أشياء للاختيار منها
deeds-offer-why = لماذا لا، بكلمات بسيطة
deeds-offer-why-hint = يرى الضيف هذا أيضًا. يمكنكم تركه فارغًا.
deeds-offer-rule = هل وقفت قاعدة من قواعد الفندق في الطريق؟
deeds-offer-rule-hint = لا يرى الضيف هذا. يمكنكم تركه فارغًا.
deeds-offer-send = إرسال العرض
deeds-cannot-title = ليس لدينا شيء آخر نعرضه
deeds-cannot-say = هذا آخر الحلول: يتصل مكتب الاستقبال بالضيف بشأنه، وتُراجَع القاعدة.
deeds-cannot-message = ما تقولونه للضيف
deeds-cannot-alternative = ماذا جرّبتم بدلًا من ذلك؟
deeds-cannot-hint = هذا وما يليه يراه الزملاء فقط.
deeds-cannot-rule = أيّ قاعدة وقفت في الطريق؟
deeds-cannot-rule-hint = إن لم تكن قاعدة فقولوا ما السبب: نفدت الكمية، أو لا أحد متاح.
deeds-cannot-impact = ماذا يعني ذلك للضيف؟
deeds-cannot-send = إبلاغ الضيف بأن ذلك غير ممكن

## وقت آخر، لاحقًا، شخص آخر

deeds-move-title = إعطاء وقت آخر
deeds-move-when = متى سيكون عند الضيف بدلًا من ذلك؟
deeds-move-late = كان الوعد عند { $time }. أيًّا كان الوقت الذي تعطونه الآن فهو يُحسب متأخرًا. أخبروا الضيف مع ذلك.
deeds-move-send = إعطاء هذا الوقت
deeds-park-title = تأجيله إلى وقت لاحق
deeds-park-say = يعود إليكم من تلقاء نفسه في ذلك الوقت.
deeds-park-resting = لا يرغب الضيف في الإزعاج حتى { $time }. يعود الطلب إليكم من تلقاء نفسه.
deeds-park-until = تأجيله حتى
deeds-park-rest = بعد الراحة
deeds-park-after = وبعد كم من ذلك سيكون عند الضيف؟
deeds-park-send = تأجيل
deeds-hand-back-title = إعادته إلى الجميع
deeds-hand-back-say = ينتظر الجميع من جديد، ويُخبَر الضيف بذلك.
deeds-hand-back-note = ملاحظة لزملائكم
deeds-hand-back-hint = لا يرى الضيف هذا. يمكنكم تركه فارغًا.
deeds-hand-back-send = إعادته

## بين الزملاء

deeds-note-title = ملاحظة للزملاء
deeds-note = ملاحظتكم
deeds-note-hint = لا يرى الضيف هذا.
deeds-note-send = ترك الملاحظة
deeds-to-the-team = إلى الفريق
deeds-to-the-team-by = { $name }، { $time }. لا يرى الضيف هذا.
deeds-rule-title = وقفت قاعدة في الطريق
deeds-rule-which = أيّ قاعدة، وماذا كنتم ستفعلون؟
deeds-rule-hint = يصل هذا إلى المدير. لا يُحسب على أحد.
deeds-rule-nameless = من دون اسمي
deeds-rule-send = إخبار المدير
deeds-rule-own = أو بكلماتكم
deeds-rules-named = قواعد وقفت في الطريق

## نيابة عن الضيف على الهاتف

deeds-for-guest-title = الضيف يقول ذلك على الهاتف
deeds-phone-say = اكتبوا ما يقوله لكم الضيف. يُحسب كأن الضيف اختاره بنفسه.
deeds-phone-choice = ماذا يختار الضيف؟
deeds-phone-words = ما يقوله { $guest }
deeds-phone-words-hint = بكلمات الضيف قدر الإمكان
deeds-phone-answer = هذه هي الإجابة
deeds-phone-accept = الضيف يوافق
deeds-phone-decline = الضيف لا يوافق
deeds-phone-right = الأمر كما ينبغي تمامًا
deeds-phone-not-quite = ليس كما ينبغي بعد
deeds-phone-cancel = لم يعد الضيف يريده
deeds-phone-restore = الضيف يريده مع ذلك

## المكالمات

deeds-call-owed = على مكتب الاستقبال أن يتصل بالضيف، { $time }
deeds-call-to-their-liking = اتصل { $name } بالضيف: الأمر على ما يرام، { $time }
deeds-call-not-right = اتصل { $name } بالضيف: ليس كما ينبغي، { $time }
deeds-call-no-answer = اتصل { $name } بالضيف: لا رد، { $time }
deeds-call-prefers-no-calls = اتصل { $name } بالضيف، وهو يفضّل عدم الاتصال، { $time }
deeds-call-note = كتب { $name } رسالة إلى الضيف، { $time }
deeds-call-seen-to = اهتم { $name } بما بقي مفتوحًا، { $time }
deeds-call-missed = غادر الضيف قبل أن يتصل به أحد، { $time }
deeds-because = السبب: { $words }

## التسليم والضيف يستريح

deeds-deliver-resting = لا يرغب الضيف في الإزعاج حتى { $time }. اتركوه عند الباب من دون طرق، أو أجّلوه.
deeds-deliver-later = تأجيله إلى ما بعد الراحة

## ما ينقص

deeds-wrong-no-question = اكتبوا سؤالكم.
deeds-wrong-no-offer = قولوا ما يمكنكم عرضه بدلًا من ذلك.
deeds-wrong-no-message = اكتبوا كلمة للضيف.
deeds-wrong-no-alternative = قولوا ماذا جرّبتم بدلًا من ذلك.
deeds-wrong-no-rule = اذكروا القاعدة التي وقفت في الطريق، أو السبب أيًّا كان.
deeds-wrong-no-impact = قولوا ماذا يعني ذلك للضيف.
deeds-wrong-no-note = اكتبوا الملاحظة.
deeds-wrong-which-first = لقد بدأتم سؤالًا. أرسلوا السؤال، أو أزيلوا العلامة ثم عِدوا.
deeds-wrong-which-rule = اذكروا القاعدة.
deeds-wrong-no-answer = اختاروا إجابة، أو اكتبوا ما يقوله الضيف.

## بدايات، بلغة الضيف

deeds-starter-where-name = السؤال عن المكان
deeds-starter-where = { $greeting }. معكم { $name }. أين تفضّلون أن نضعه؟
deeds-starter-suits-name = السؤال عن الوقت المناسب
deeds-starter-suits = { $greeting }. معكم { $name }. أيّ وقت يناسبكم أكثر؟
deeds-starter-which-name = السؤال عن التفاصيل
deeds-starter-which = { $greeting }. معكم { $name }. لكي أحضر الشيء المناسب، هل يمكنكم أن تخبروني بالمزيد عنه؟
deeds-starter-how-many-name = السؤال عن العدد
deeds-starter-how-many = { $greeting }. معكم { $name }. هل لي أن أسأل كم تحتاجون فعلًا؟
deeds-starter-instead-name = شيء آخر بدلًا منه
deeds-starter-instead = { $greeting }. معكم { $name }. أعتذر، ليس لدينا هذا بالضبط. ما يمكنني أن أعرضه عليكم بدلًا منه:
deeds-starter-today-name = يوم آخر بدلًا منه
deeds-starter-today = { $greeting }. معكم { $name }. أعتذر، لا يمكن ذلك اليوم. ما يمكنني أن أعرضه عليكم:
deeds-starter-sorry-cannot-name = الاعتذار لعدم الإمكان
deeds-starter-sorry-cannot = { $greeting }. معكم { $name }. أعتذر، لا يمكننا ذلك. بحثت عن طريقة أخرى ولم أجد.
deeds-starter-longer-name = سيستغرق وقتًا أطول
deeds-starter-longer = { $greeting }. معكم { $name }. أعتذر، سيستغرق الأمر وقتًا أطول مما قلت.
deeds-starter-fetch-name = يجب إحضاره أولًا
deeds-starter-fetch = { $greeting }. معكم { $name }. أعتذر، عليّ أن أحضره أولًا من مكان آخر في الفندق.
deeds-starter-sooner-name = سيصل أبكر
deeds-starter-sooner = { $greeting }. معكم { $name }. يمكنني أن أكون عندكم أبكر مما قلت.
deeds-starter-late-name = الاعتذار عن التأخر
deeds-starter-late = { $greeting }. معكم { $name }. أعتذر لأنه لم يصل بعد كما وعدت.
deeds-starter-rest-name = بعد راحتكم
deeds-starter-rest = { $greeting }. معكم { $name }. طلبتم عدم الإزعاج، لذلك سآتي بعد ذلك.
deeds-starter-afterwards-name = لاحقًا كما ترغبون
deeds-starter-afterwards = { $greeting }. معكم { $name }. سأعود إلى هذا لاحقًا كما ترغبون.
deeds-starter-over-name = سأهتم بالأمر الآن
deeds-starter-over = { $greeting }. معكم { $name }. أعتذر عن هذا التأخر. لقد تولّيت الأمر وسأهتم به بنفسي.
deeds-starter-over-late-name = سأتحقق أولًا
deeds-starter-over-late = { $greeting }. معكم { $name }. أعتذر عن هذا التأخر. لقد تولّيت الأمر وأتحقق منه الآن.
deeds-starter-wait-name = الاعتذار عن الانتظار
deeds-starter-wait = { $greeting }. معكم { $name }. أعتذر لأنكم تنتظرون.
deeds-starter-thanks-name = شكرًا لكم
deeds-starter-thanks = { $greeting }. معكم { $name }. شكرًا لإخباركم لنا.
deeds-rule-tried = ما عُرض بدلاً منه:
deeds-rule-means = ما يعنيه ذلك للضيف:
