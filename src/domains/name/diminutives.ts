/**
 * Names and what friends make of them, one group a line: a selection of our own from common knowledge, across the naming
 * traditions of the sample, and by no means complete. A word may stand in several groups.
 */
const lines = `
abdul abdulla abdullah abdallah
abigail abi abbie abby gail
abraham abe ibrahim ebrahim
adam ad addy
agnieszka aga agnes
alan al allan allen
albert al bert bertie
aleksander alek alex olek
alexander alex alec al sandy xander sasha
alexandra alex alexa sandra sandy sasha
alfred alf alfie fred
alison ali ally
amanda mandy
amelia millie milly mel
andrew andy drew andrei andrzej
angela angie ange
ann anne anna annie nan nancy
anthony tony ant antony
arthur art artie
barbara barb barbie babs
benjamin ben benny benji
bernard bernie
bradley brad
brenda bren
bridget bridie biddy
cameron cam
catherine katherine kathryn cath cathy kate katie kath kathy kat kitty kit kasia katarzyna
charles charlie chas chaz chuck
charlotte lottie charlie char
christina christine chris chrissie tina
christopher chris kit topher
clifford cliff
clive cliff
constance connie
constantin costel costi
cornelius con neil
craig cray
cynthia cindy
daniel dan danny
danielle dani
darren daz dazza
david dave davy davey dawid
deborah debbie deb debs
dennis den denny
derek del
dominic dom
donald don donny
dorothy dot dottie dolly
douglas doug dougie
edward ed eddie ned ted teddy
elizabeth liz lizzie beth betty eliza elsie libby lisa bess
emanuel manny emmanuel
emily em emma millie
eric ric ricky
ethel eth
eugene gene
fatima fatma fatoumata fati
florence flo florrie flossie
frances fran francie frankie
francis frank frankie fran
frederick fred freddie freddy
gabriel gabe gabi
gary gaz gazza
geoffrey jeffrey geoff jeff
george georgie georgy gheorghe
gerald gerry jerry ged
gillian gill jill
gordon gordy
graham gray graeme
gregory greg
gwendoline gwen
harold harry hal
harpreet harry preet
hassan hasan
helen nell nellie ellie
henry harry hal hank
hussein husain hussain husayn hosein
imran immy
isaac ike zac
isabel isabella izzy bella belle
ismail esmail
jacob jake jack
jacqueline jackie jacqui
james jim jimmy jamie jem
jane janie janey
janet jan
jason jase jay
jennifer jen jenny
jeremy jerry jez
jessica jess jessie
joan joanie
joanne joanna jo
john johnny jack jock ion
jonathan jon jonny jonno
joseph joe joey jo jozef
joshua josh
judith judy jude
julia julie jules
karen kaz
kenneth ken kenny
kevin kev
kimberley kim kimmy
krzysztof krzys chris
laura laurie lolly
laurence lawrence larry laurie lol
leonard len lenny leo
leroy lee roy
leslie les
lewis louis lou louie
lillian lily lil
louise lou lulu
lucy lu luce
luke lucas
malcolm mal malc
margaret maggie marge margie meg meggie peg peggy rita greta malgorzata gosia
maria marie mary molly polly mari maryam mariam
mark marky marcus
martin marty
martha marty mattie
matilda tilly mattie maud
matthew matt matty mateusz
maureen mo
michael mick mike micky mikey mitch michal mihai
mohammed mohammad muhammad mohamed muhammed mohamad mo moh mahomet mehmet
moses moshe musa moussa
mustafa mustapha moustafa
nadia nad
natalie natalia nat
nathan nathaniel nat nate
nicholas nick nicky nico
nicola nicole nicky nikki
norman norm
oliver ollie olly
olivia liv livvy olly
pamela pam pammy
patricia pat patsy tricia trish
patrick pat paddy
paul pauly pawel
pauline paula
penelope penny
peter pete piotr petru
philip phillip phil pip
piotr piotrek
priscilla cilla
rachel rach rae
raymond ray
rebecca becky becca becks
reginald reg reggie
richard rich richie rick ricky dick
robert rob robbie bob bobby bert
roderick rod roddy
rodney rod
roger rog
ronald ron ronnie
rosemary rose rosie
roxanne roxy
rupert rup
russell russ
ryszard rysiek
samantha sam sammy
samuel sam sammy
samir sammy sam
sandra sandy sand
sarah sara sally sadie
sebastian seb bas
sharon shaz shazza
sheila shell
sidney syd sid
simon si
sophia sophie soph zofia zosia
stanley stan
stephanie steph stevie
stephen steven steve stevie stefan
stuart stewart stu
susan sue susie suzie suzy susanna suzanne
sylvia syl
terence terry tel
teresa theresa terry tess tessa
thomas tom tommy tomasz tomek
timothy tim timmy
tobias toby
tracey tracy trace
valerie val
vanessa nessa ness
veronica ronnie vera
victor vic
victoria vicky vicki tori
vincent vince vinny
violet vi
virginia ginny
walter wally walt
wendy wend
wilfred wilf
william will willie willy bill billy liam
winifred winnie freda
yasmin yas jasmin
yousef yusuf yusef youssef joe
yvonne eve
zachary zac zack zak
`;

const groups = new Map<string, string[]>();
for (const line of lines.trim().split('\n')) {
  const names = line.split(' ');
  const [first = ''] = names;
  for (const name of names) groups.set(name, [...(groups.get(name) ?? []), first]);
}

const none: readonly string[] = [];

/** The groups that a folded word stands in, each by its first name. */
export const nicknameGroupsOf = (word: string): readonly string[] => groups.get(word) ?? none;
