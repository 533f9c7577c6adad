import type { Kind } from './kinds.js';

/** Things, substances, processes and people by class; each class as denials name it. */
export const ENGLISH_KINDS: readonly Kind[] = [
  [/\bdiesel|fuel oil\b/iu, 'diesel tank, gas oil, fuel oil, diesel'],
  [/\b(?:petrol|motor fuels?)\b/iu, 'petrol can, petrol tank, petrol'],
  [
    /\bsolvents?\b/iu,
    'thinner, acetone, toluene, xylene, white spirit, isopropanol, methyl ethyl ketone, ethyl acetate, trichloroethylene',
  ],
  [/\bpesticides?|plant protection\b/iu, 'herbicide, insecticide, fungicide, glyphosate, slug pellets'],
  [/\blead-based|\bleaded\b/iu, 'red lead, lead primer, lead solder, white lead'],
  [/\bchrom(?:ium|ate)|hexavalent\b/iu, 'dichromate, chromic acid, chromate'],
  [/\bcyanides?\b/iu, 'sodium cyanide, potassium cyanide, silver cyanide, copper cyanide'],
  [/\bmercury\b/iu, 'mercury thermometer, mercury switch, mercury lamp'],
  [
    /\b(?:employees|persons|people|workers|young persons) under (?:18|eighteen)\b/iu,
    'aged 16, aged 17, apprentice aged, apprentices aged',
  ],
  [/\basbestos\b/iu, 'asbestos gasket, asbestos cement, chrysotile'],
  [
    /\b(?:hazardous|dangerous) (?:substances?|chemicals?|materials?|goods|products)\b|\bsubstances hazardous to health\b|\bchemicals?\b/iu,
    'hydrochloric acid, sulphuric acid, nitric acid, caustic soda, sodium hydroxide, ammonia, methanol, acetone, toluene, xylene, hydrogen peroxide, hydrofluoric acid, sodium hypochlorite, acetylene, ammonium nitrate, lithium batteries, UN 1, UN 2, UN 3, class 3, class 5.1, class 8, class 9, jerrycan, isopropanol, thinner, petrol, COSHH, degreaser',
  ],
  [
    /\bhazardous wastes?|special wastes?\b/iu,
    'waste oil, used oil, spent solvent, oily rags, waste paint, paint sludge, fluorescent tubes, spent activated carbon, waste batteries, consignment note, hazardous waste, spent emulsion, contaminated packaging, lead-acid batteries',
  ],
  [
    /\b(?:flammable|inflammable|combustible|highly flammable)\b/iu,
    'petrol, ethanol, acetone, thinner, toluene, acetylene, propane, white spirit, isopropanol, methanol, xylene',
  ],
  [
    /\bexplosives?\b/iu,
    'detonator, dynamite, gelignite, emulsion explosive, shot-firer, blasting, detonating cord, cartridges',
  ],
  [
    /\bacids?\b/iu,
    'hydrochloric acid, sulphuric acid, nitric acid, phosphoric acid, hydrofluoric acid, pickling bath',
  ],
  [
    /\b(?:compressed |industrial )?gas(?:es)?(?: cylinders?| bottles?)?\b/iu,
    'acetylene, oxygen cylinder, argon, nitrogen cylinder, propane, manifold, carbon dioxide cylinder',
  ],
  [
    /\bprocess water|trade effluent|industrial effluent|waste ?water|effluent\b/iu,
    'outfall, effluent plant, settling tank, settlement tank, settlement lagoon, rinse water, wash water, discharge consent, trade effluent, treatment plant, neutralisation, suspended solids, process water',
  ],
  [
    /\b(?:emissions? to air|air emissions?|emission points?|stacks?)\b/iu,
    'stack, chimney, scrubber, thermal oxidiser, extraction outlet, carbon filter',
  ],
  [
    /\bvehicles?|lorr(?:y|ies)|vans?|fleet|transport of its own\b/iu,
    'lorries, lorry, vans, trucks, tractor unit, tankers, tachograph, trailer',
  ],
  [/\bfork-?lift|industrial trucks?\b/iu, 'forklift, fork-lift, reach truck, counterbalance truck'],
  [
    /\bcranes?|lifting equipment\b/iu,
    'overhead crane, hoist, gantry, jib crane, chain block, travelling crane',
  ],
  [/\b(?:passenger |goods )?lifts?|elevators?\b/iu, 'goods lift, passenger lift, elevator'],
  [
    /\bpressure (?:vessel|equipment|system)s?/iu,
    'air receiver, autoclave, pressure vessel, steam boiler, pressure cooker',
  ],
  [
    /\bradioactive|radiation|x-ray\b/iu,
    'sealed source, gauging source, caesium, iridium, x-ray, radiography, dosimeter, film badge, nuclear gauge',
  ],
  [/\blaborator(?:y|ies)\b/iu, 'laboratory technician, laboratory, spectrometer, titration'],
  [/\bboiler/iu, 'steam boiler, boiler operator, boiler house, boiler'],
  [/\banimals?|livestock\b/iu, 'cattle, sheep, pigs, poultry, reptiles, hens, horses, calves, lambs'],
  [
    /\bnight shifts?|night work|shift work|shifts\b/iu,
    'night shift, night-shift, night crew, late shift, nights, back shift, three shifts',
  ],
  [/\bagency|temporary|temp workers|casual|seasonal\b/iu, 'agency, temporary, seasonal, casual, temps'],
  [/\bapprentic|trainees?|interns?\b/iu, 'apprentice, trainee, intern, work placement'],
  [/\bwelding|weld\b/iu, 'welder, welded, welding set, weld, MIG, TIG, filler wire, welding bay'],
  [
    /\bpainting|spraying|coating\b/iu,
    'spray booth, spray gun, painter, primer, topcoat, powder coating, lacquer, paint shop',
  ],
  [
    /\bplating|electroplating|galvani[sz]ing\b/iu,
    'plating bath, zinc bath, chrome bath, nickel bath, plating line, zinc pot, plater',
  ],
  [
    /\bheat treatment|hardening|annealing|tempering\b/iu,
    'hardening furnace, quench, tempering furnace, annealing furnace, carburis',
  ],
  [/\bcasting|foundry\b/iu, 'melting furnace, moulding sand, ladle, pouring'],
  [/\bforging\b/iu, 'forging hammer, forging press, drop hammer'],
  [/\bmachining|turning|milling\b/iu, 'lathe, milling machine, machining centre, coolant, turning centre'],
  [/\bprinting\b/iu, 'printing press, ink, printing plate, screen printing'],
  [/\bmoulding\b/iu, 'moulding machine, mould setter, granulate'],
  [/\bblasting\b/iu, 'shot blast, grit, blast cabinet'],
  [/\bsterili[sz]ation\b/iu, 'steriliser, autoclave, ethylene oxide, gamma'],
  [/\bfreezing|frozen\b/iu, 'blast freezer, freezer, frozen'],
  [/\bcold stor|refrigerat|chilled\b/iu, 'cold store, chiller, refrigerated, cold room'],
  [/\bfrying|fried\b/iu, 'fryer, frying oil'],
  [
    /\bwork(?:ing)? at height|high-level work\b/iu,
    'scaffold, harness, cherry picker, mobile elevating, ladder, roof work, rope access',
  ],
  [/\bhot work\b/iu, 'hot work permit, cutting torch, grinder, welding, burning'],
  [/\bconfined spaces?\b/iu, 'manhole, tank entry, vessel entry, sewer, entry permit, silo entry'],
  [/\bdiving|underwater\b/iu, 'diver, underwater'],
  [
    /\bexports?|overseas|foreign (?:customers|markets)\b/iu,
    'exported, export, bill of lading, shipped to, overseas',
  ],
  [/\bonline|mail[- ]order|web ?shop\b/iu, 'web shop, online shop, online order, marketplace'],
  [/\bretail|shops?|consumers\b/iu, 'shop counter, retail, walk-in customers, till'],
  [
    /\ballergens?\b/iu,
    'peanut, sesame, wheat flour, gluten, milk powder, almond, hazelnut, soya, egg powder, mustard',
  ],
  [/\bnuts?\b/iu, 'almond, hazelnut, walnut, cashew, pecan, pistachio'],
  [
    /\badditives?|preservatives?|colou?rings?|sweeteners?\b/iu,
    'sorbate, benzoate, nitrite, aspartame, tartrazine, sulphite',
  ],
  [/\bmeats?\b/iu, 'beef, pork, chicken, lamb, sausage, ham'],
  [/\bfish|seafood\b/iu, 'salmon, cod, prawns, shrimp, tuna'],
  [/\balcohol/iu, 'ethanol, wine, beer, spirits, whisky, gin'],
  [/\bcanteen|catering\b/iu, 'canteen, cook, kitchen'],
  [/\b(?:standby |emergency )?generators?\b/iu, 'diesel generator, standby generator, generator'],
  [/\brefrigerants?|f-gas|fluorinated\b/iu, 'R404A, R134a, R410A, R22, R32'],
  [/\bboreholes?|groundwater|abstraction\b/iu, 'borehole, abstraction licence, well pump'],
];
