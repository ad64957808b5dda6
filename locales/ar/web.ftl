### ما تشترك فيه الصفحات كلها: الأخطاء والاعتذارات ومفاتيح كل صفحة.

errors-title = يرجى مراجعة ما يلي
settings-changed = تغيّر «{ $what }» في هذه الأثناء، والمكتوب الآن: { $now }.
settings-emptied = تغيّر «{ $what }» في هذه الأثناء، وهو الآن فارغ.
settings-changed-say = لم يُحفظ شيء مما كتبتم بعد، وكل ما كتبتموه ما زال هنا. وما لم تغيّروه تظهر فيه القيمة الجديدة. وإذا حفظتم مرة أخرى سرى ما ترونه هنا.
error-title = خطأ: { $title }

error-not-found = لا يوجد شيء هنا
error-not-found-say = ربما انتقلت الصفحة أو أنها تخصّ شخصًا آخر.
error-refused = لا يمكن ذلك الآن
error-ours = لم ينجح ذلك، والخطأ منّا.
error-ours-say = ما كتبتموه محفوظ. حاولوا مرة أخرى، أو اتصلوا بنا ببساطة وسيأخذه منكم شخص.
error-away = لا نستطيع حفظ هذا الآن
error-away-say = لم يُرسل شيء بعد، وما كتبتموه محفوظ. حاولوا بعد لحظات، أو اتصلوا بنا ببساطة وسيأخذه منكم شخص.
error-too-large = هذا أكثر مما تتسع له استمارة واحدة.
error-from-elsewhere = لم يأتِ هذا من إحدى صفحاتنا، لذلك لم يتغيّر شيء.
error-not-understood = لم نتمكن من قراءة ذلك. يرجى الرجوع والمحاولة مرة أخرى.
error-send-again = أرسلوه مرة أخرى
error-try-again = حاولوا مرة أخرى
error-back = رجوع
error-dial = اطلبوا 0

gone-title = شكرًا لإقامتكم عندنا.
gone-say = كانت هذه البطاقة لإقامة في { $house } انتهت، لذلك أغلقناها. هل نسيتم شيئًا؟
gone-call = اتصلوا على

locked-title = من هنا؟
locked-say = لم يلمس أحد هذا الجهاز منذ فترة. رقمكم السري يعيدكم إلى حيث كنتم.

skip-to-content = إلى المحتوى
theme-night = خفض إضاءة الشاشة
theme-day = رفع إضاءة الشاشة

refusal-taken-by = { $name } يتولى الأمر. شكرًا لكم.
refusal-taken = أحد الزملاء يتولى الأمر. شكرًا لكم.
refusal-already = لقد تمّ ذلك من قبل.
refusal-not-confirmed = يرجى أولًا إعطاء الضيف اسمًا ووقتًا.
refusal-not-delivered = لم يُسلَّم بعد.
refusal-time-passed = لقد مضى هذا الوقت. أيّ وقت يمكنكم أن تعدوا به؟
refusal-already-delivered = لقد سُلِّم من قبل.
refusal-closed = هذا الطلب مغلق.
refusal-standard = لا يمكن أن يكون هذا ضمن معتادكم الآن. يُرجى الاتصال بنا، وسيهتم أحدنا بالأمر.

title-many = { $item } × { $count }
title-choice = { $item }، { $choice }

wrong-item = اختاروا واحدًا مما يلي، أو أخبرونا بكلماتكم.
wrong-choice = اختاروا أحد الخيارات.
wrong-empty = أخبرونا بما ترغبون فيه.
wrong-too-long = النص أطول من اللازم بعدد أحرف قدره { $count }. يرجى اختصاره قليلًا.
wrong-quantity = اختاروا عددًا من 1 إلى { $most }.
wrong-time = اكتبوا الوقت بالساعات والدقائق، مثل 21:30.
wrong-time-missing = اختاروا وقتًا.
wrong-time-passed = لقد مضى هذا الوقت. اختاروا وقتًا بعد { $time }.
wrong-time-not-of-stay = هذا اليوم ليس من أيام هذه الإقامة. اختاروا يومًا منها.
wrong-time-far = هذا الموعد بعيد جدًا. يرجى الاتصال بنا بشأنه.

refusal-not-asked = لم يعد هنا سؤال ينتظر الرد.
refusal-waits-for-guest = سُئل الضيف ولم يجب بعد.
refusal-nothing-to-undo = لا يوجد ما يمكن التراجع عنه.
refusal-still-kept = الطلب عند { $name } وما زال الوقت كافياً.
refusal-resting = لا يرغب الضيف في الإزعاج. اتركوه عند الباب أو أجّلوه.
refusal-words-missing = نرجو كتابة كلمة مع ذلك.
refusal-changed = تغيّر هذا أثناء الكتابة. نرجو النظر مرة أخرى.

## ما غيّره الضيف في الطلب

change-instead = { $to } بدلاً من { $from }
change-any-kind = أي نوع
change-manner-any = بالطريقة الأنسب
change-manner-at-the-door = يُترك خارج الباب
change-manner-knock-softly = بطرق خفيف
change-words = «{ $words }»
change-no-words = من دون الملاحظة
change-not-today = ليس اليوم
change-and = { "؛ " }
