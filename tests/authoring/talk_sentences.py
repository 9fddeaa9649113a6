"""Sentences of trainers, and what the advice on talk says of each: the table that ``test_talk.py`` reads.

One line is what the text is used for, its language, the codes it gives (``-`` for none), and the sentence. Sentences from
the table of voice.md, *not so* and *but so*, are among them.
"""

SENTENCES = """
# Questions: open, or answered with yes or no -------------------------------------------------------------------------
question sv L050  Ska ni vänta på styrelsen?
question sv L050  Är det en bra idé att gräva i mars?
question sv L050  Har ni talat med nätägaren?
question sv L050  Finns det en samordningslista hos er?
question sv L050  Vet ni vem som äger rören?
question sv L050  Kan kommunen bygga själv?
question sv L050  Skulle det gå att vänta ett år?
question sv L050  Var det klokt att gräva två gånger?
question sv L050  Var alla med från början?
question sv L050  Handlarna har skrivit ett brev. Tänker ni svara?
question sv L050  Ni hörde väl nätägaren?
question sv L050  Vill ni ha rör på båda sidor eller bara på den södra?
question sv L050  Går det att samordna?
question sv L050  Behövs ett avtal till?
question sv L050  Inte sant att planen kom sent?
question sv -     Vem behöver få veta det här först, och hur får den veta det?
question sv -     När i processen är en liten yta lätt att ordna, och när är den svår?
question sv -     Vad ska tillståndet utgå från?
question sv -     Var ligger rören i dag?
question sv -     Var i processen frågar någon?
question sv -     Vart vänder sig den som vill gräva?
question sv -     Till vem ringer den som hittar ett okänt rör?
question sv -     I vilket skede är det lätt att ändra sig?
question sv -     Om gatan grävs två gånger, vem får höra det?
question sv -     Hur vet vi att någon har läst listan?
question sv -     Varifrån kommer pengarna när tre förvaltningar delar?
question sv -     Styrelsen möts i mars. Vad går att säga ja till innan dess?
question sv -     Berätta om en gång då ni fick veta något i sista stund.
question sv -     Med vilka andra kommuner delar vi ledningar?
question sv -     Varför väntar alla på samma besked?
question en L050  Should everyone have been there from the start?
question sv -     Och sedan?
question sv -     Om inte vi, vem?
question sv -     Ur vems plånbok kommer pengarna?
question sv -     Tänk er att det är 2032. Vad är ni glada att ni gjorde?
question sv L050  Löser ett rör till hela frågan?
question en L050  Is it a good idea to dig in March?
question en L050  Did you tell the network owner?
question en L050  Can the municipality build on its own?
question en L050  Do you know who owns the ducts?
question en L050  Wouldn’t it help to have a list?
question en L050  The shops have written a letter. Will you answer?
question en L050  You did ask the network owner?
question en -     Who needs to know this first, and how do they learn it?
question en -     What should the permit rest on?
question en -     When in the process is a small space easy to find?
question en -     At what point is it easy to change one’s mind?
question en -     To whom does a person turn who wants to dig?
question en -     If the street is dug twice, who hears of it?
question en -     How do we know that somebody has read the list?
question en -     Ten years from now, how will someone find what we do today?
question en -     Which of our dates affect somebody else without their knowing?
question en -     Tell of a time when you learnt something at the last moment.

# Two questions in one ------------------------------------------------------------------------------------------------
question sv L052  Vem vet var rören ligger? Och hur får de andra veta det?
question sv L052  Hur delar vi på kostnaden? Vad händer annars?
question sv -     Vem såg att schaktet öppnades, och vad behövde de andra veta?
question en L052  Who knows where the ducts are? And how do the others find out?
question en L052  How do we share the cost? What happens otherwise?
question en -     Who saw the trench open, and what did the others need to know?

# Lecturing and blaming -----------------------------------------------------------------------------------------------
question sv L051  Varför informerade ni inte nätägaren i tid?
question sv L051  Borde inte alla vara med från början?
question sv L051  Vad gick fel i höstas?
question sv L051  Vad glömde vi att fråga om?
question sv L051  Vems fel var det att gatan grävdes två gånger?
question sv L051  Varför sa ingen något på mötet?
question sv L051  Vad hade varit rätt beslut?
question sv L051  Vad måste ni göra annorlunda?
aloud    sv L051  Ni missade samrådet.
aloud    sv L051,L055,L060 OBS! Ni måste höra nätägaren innan beslutet!
aloud    sv L051  Larmen måste fungera på natten.
aloud    sv -     Grävtillståndet stänger nästa omgång. Nätägare är inte hörd än.
aloud    sv L051  Planarkitekten undanhöll information från nätägaren.
aloud    sv L051  Det är viktigt att alla är med från start.
aloud    sv L051  Självklart hörs nätägaren före beslutet.
aloud    sv L051  Tyvärr kom önskemålen när ritningen var klar.
outcome  sv L051  Projektet misslyckades med att samordna.
outcome  sv L051  Nätägaren vägrade att betala sin del.
outcome  sv L051  Gatan öppnas ju, men alla ska ju vara med.
option   sv L051  Strunta i nätet
option   sv L051  Ta ansvar och samordna arbetet
card     sv L051  Ni bör alltid ringa innan ni gräver.
card     sv L051  Glöm inte att mäta in rören.
card     sv L051  Planen visar hur man gör rätt.
title    sv L051  Ni måste samordna
aloud    sv -     Vattenläckan kan inte vänta. Gatan grävs redan i vår, och schaktet är öppet i två veckor.
aloud    sv -     Gatans sektion bestämdes i hösten. Att kanalisationen är full fanns hos nätägare, och nådde inte dit.
aloud    sv -     Samrådet stängde i våras. En av två insatser gjordes.
aloud    sv -     Ett fel på kabeln gör att larmen tystnar i en timme.
card     sv -     Fastighetsägaren har rätt till ersättning när marken används.
card     sv -     Felanmälan går till växeln, och växeln kopplar till jouren.
card     sv -     Ni ger grävtillstånd och ser till att alla kommer fram.
card     sv -     Den glömda ledningen från 1958 ligger under torget.
question sv -     Vad hade gjort den andra insatsen lätt?
question sv -     Vem tar över när projektet är slut?
question sv -     Vad är lätt att glömma när det är bråttom?
question en L051  Why didn’t you inform the network owner in time?
question en L051  What went wrong last autumn?
question en L051  What should you have done differently?
question en L051  Whose fault was it that the street was dug twice?
question en L051  Who forgot to ask?
question en L051  Why did nobody speak up at the meeting?
aloud    en L051  You should coordinate earlier.
aloud    en L051  Of course the network owner is heard before the decision.
aloud    en L051  Unfortunately the wishes came when the drawing was done.
aloud    en L051  The planner withheld information from the network owner.
outcome  en L051  The network owner refused to pay its share.
outcome  en L051  The project failed to coordinate.
card     en L051  Remember to survey the ducts.
card     en L051  You must always call before you dig.
aloud    en -     The leak cannot wait. The street is dug this spring, and the trench is open for two weeks.
aloud    en -     A power failure silences the alarms for an hour.
aloud    en -     In the course of the winter the frost goes deep.
aloud    en L051  They should never have started.
aloud    en -     The street should be open by Easter.
question en -     How do you think we should share the room under the street?
card     en -     You issue dig permits and see that everyone gets through.
card     en -     The owner of the land has a right to compensation.
outcome  en -     The network has to look for a place once the houses are up.
question en -     What would have made the other part easy to do?
question en -     What is easy to forget when there is a hurry?

# An option that is told to be the right one, or the wrong one ----------------------------------------------------------
option   sv L053  Samordna alla ledningar (rekommenderas)
option   sv L053  Bästa lösningen
option   sv L053  Det enda rimliga
option   sv L053  Klokt och långsiktigt
outcome  sv L053  Det blev bäst för alla.
outcome  sv L053  Ett slöseri med skattepengar.
option   sv -     I etapper
option   sv -     Två veckor
option   sv -     Billigast i dag
outcome  sv -     Gatan är öppen igen till påsk. Tolv hus på södra sidan får vänta på nästa schakt.
outcome  sv -     Längre bygge, lägre pris och bättre täckning i norr. Bussen tar omvägen.
outcome  sv -     I bästa fall är asfalten lagd till jul.
outcome  sv -     Röret ligger på rätt djup, och marken är dålig under torget.
outcome  sv -     De som bor i norr får rätt att säga nej.
option   en L053  The recommended way
option   en L053  Best for everyone
option   en L053  The only sensible plan
outcome  en L053  It was a perfect solution for the street.
option   en -     In stages
option   en -     Cheapest today
outcome  en -     The street is open by Easter. Twelve houses on the south side wait for the next trench.
outcome  en -     The trench is filled right after the survey. At best the asphalt is down by Christmas.

# Praise and marks, shouting, pictures, irony -----------------------------------------------------------------------------
outcome  sv L054  Bra jobbat med samordningen.
outcome  sv L054  Ett dåligt beslut för täckningen.
aloud    sv L054  Grattis till ett nytt nät.
outcome  sv L054,L055 Dåligt beslut! Täckningen sjunker.
aloud    sv L055  Schaktet är öppet!
aloud    sv L055  Alla var mycket nöjda (?) med mötet.
aloud    sv L055  Mötet blev av 🎉 och alla kom.
aloud    sv L055  Det gick ju så där :)
outcome  sv -     Alla hus är anslutna, och tre handlare har skrivit på.
outcome  sv -     Länsstyrelsen har godkänt planen.
outcome  en L054  Good decision for the street.
outcome  en L054  Well done by the permit office.
outcome  en L055  The trench is open!
aloud    en L055  Everyone loved the meeting ;-)
outcome  en -     The county board has approved the plan, and three shops have signed.
aloud    en -     The meeting is at 10:30 (in the town hall).

# Bound to one technology, where what is wanted is a function -----------------------------------------------------------
question sv L056  Hur får alla hus fiber?
question sv L056  När når fibertäckningen hundra procent?
question sv L056  Vem betalar för 5G i byn?
question en L056  How does every house get fibre?
question en L056  Who pays for 5G in the village?
meter    sv L056  Fiberandel
meter    en L056  Fibre share
goal     sv L056  Fiber till alla hus före 2030
goal     en L056  Fibre to every house by 2030
goal     sv -     Alla hus har ett nät som håller
question sv -     Vad ska fungera hemma, i skolan och på vägen?
question sv -     Vad bygger vi med fiber, och vad med radio?
question sv -     Vad säger fiberföreningen i byn?
question sv -     Vem får veta att fibern är avgrävd?
question sv -     Hur når mobiltäckningen hela vägen till badet?
question en -     What has to work at home, at school and on the road?
question en -     What do we build with fibre, and what by radio?
meter    sv -     Täckning
meter    en -     Coverage
card     sv -     Fibern i norra röret är full. Ett rör till får plats.
option   sv -     Fiber till alla hus
card     en -     There is fibre in the northern duct, and it is full.

# Persons -----------------------------------------------------------------------------------------------------------------
card     sv L057  Fråga Anna på gatukontoret.
aloud    sv L057  Johan ringer från grävlaget.
card     sv L057  Det är Görans kalender som styr.
aloud    en L057  Kerstin at the streets office has the map.
card     en L057  It is Göran’s calendar that decides.
card     sv -     Maria Park får nya träd i höst.
card     sv -     Bussen vänder vid Sankt Eriks torg.
card     sv -     Karlstad och Kristinehamn delar på kostnaden.
card     sv -     Kvarteret Erik ritas om.
card     sv L057  Fråga Maria på plan och bygg.
card     sv -     Karl Johans gata stängs av i maj.
card     sv -     Stormen Gudrun tog ner ledningarna.
card     sv -     Björnen syns i skogen, och stigen går vid sjön.
card     sv -     Fråga planarkitekten på gatukontoret.
card     en -     Maria Park gets new trees in August.
card     en -     The storm Gudrun took the lines down.
card     en -     Ask the planner at the streets office.

# Abbreviations and jargon --------------------------------------------------------------------------------------------------
card     sv L060  Det står i PBL och i planen.
card     sv L060  Frågan gäller VA och gata.
card     sv L060  Nya BTS:er sätts upp i höst.
card     sv L060  Rör, t.ex. tomrör, läggs i gatan.
card     sv L060  Det tar ca tre veckor.
card     sv -     Gatan, vatten och avlopp (VA) och parken delar på schaktet, och VA gräver.
card     sv -     Plan- och bygglagen (PBL) säger när samråd hålls.
card     sv -     EU betalar en del, och IT är med.
card     sv -     Region Värmland, SMHI och Trafikverket är med.
card     sv -     Etapp II börjar i maj.
card     sv -     E-området ligger vid torget, klass A eller B.
card     en L060  It says so in the PBL and in the plan.
card     en L060  Ducts, e.g. empty ones, are laid in the street.
card     en -     Water and sewerage (VA) digs, and the EU pays a share.
aloud    sv L061  Alla stakeholders är inbjudna till en kick-off.
aloud    sv L061  Information avseende schaktet skickas till vederbörande.
card     sv L061  Processen implementeras i höst.
card     sv L061  Sista deadline är i mars.
aloud    sv -     Alla som berörs är inbjudna till ett startmöte, en workshop på torget.
card     sv -     Kanalisationen är full, och samförläggning kräver en ledningsanvisning.
card     sv -     Regionens bredbandskoordinator och ett stadsnät lägger svartfiber.
aloud    en L061  All stakeholders are invited.
card     en L061  We leverage the existing backhaul.
card     en -     Everyone concerned is invited to a start meeting.
card     en -     The ducting is full, and joint trenching needs line marking on site.

# Too long to read aloud, too hard to read ------------------------------------------------------------------------------------
question sv L058  Vad kan vi i kommunen göra tillsammans med nätägaren och de andra redan innan någon har bestämt var gatan ska gå?
option   sv L058  Vi lägger rör i gatan nu och ber alla som bor där att säga till före jul om de vill vara med och betala för sin egen del
question en L058  What can we in the municipality do together with the network owner and the others even before anybody has decided where the street will go?
aloud    sv L059,L061 På grund av förseningar i beslutsprocessen avseende schaktning har tidplanen reviderats.
card     sv L059  Samhällsbyggnadsförvaltningens handläggningstider förutsätter kompletta ansökningshandlingar innehållande trafikanordningsplaner, markägarmedgivanden och samordningsintyg från samtliga berörda ledningsägare, entreprenörer, väghållare och kommunala bolag.
aloud    en L059  Notwithstanding considerable administrative difficulties concerning municipal infrastructure coordination, responsible departments continuously investigate appropriate organisational arrangements for permanent collaboration.
aloud    sv -     Ritningen ligger på bordet. Träd, vatten, el och nät ska ner i samma gata. Handlarna undrar när det börjar, och när det tar slut.
aloud    sv -     Samhällsbyggnadsförvaltningen väntar på kommunfullmäktige.
aloud    en -     The drawing is on the table. Trees, water, power and networks go down into the same street. The shopkeepers wonder when it starts, and when it ends.

# Too long for its place on the screen ------------------------------------------------------------------------------------------
role     sv L062  Samhällsbyggnadsförvaltningens handläggare
role     en L062  Head of the municipal planning and building permit department
meter    sv L062  Framkomlighet för alla trafikslag
round    en L062  Reinstatement of the whole of the street and the square
decision sv L062  Grävtillstånd för hela gatan och alla som vill vara med
role     sv -     Planarkitekt
role     en -     Network owner
meter    sv -     Framkomlighet
decision sv -     Besked före styrelsen
option   en -     Whole street at once
round    sv -     Återställning

# One language left in the other -------------------------------------------------------------------------------------------------
card     en T013  The grävare is in Norrvik for two weeks.
card     en T013  The board meets och decides in March.
card     en -     The statutory consultation (samråd på svenska) opens in May.
card     en -     Bryggargatan is dug up in 2029, and after it Stationsvägen.
card     en -     A *detaljplan* or *översiktsplan* says where.
card     en -     The länsstyrelse and a stadsnät share the cost.
card     sv T014  The ground fryser tidigt i år.
card     sv T014  Marken fryser when you dig.
card     sv -     Hotellet The Hub ligger vid torget, och en and simmar i dammen.
"""
