import catalogs from '../seed/catalogs.json' with { type: 'json' };
import categories from '../seed/categories.json' with { type: 'json' };
import itemCategories from '../seed/itemCategories.json' with { type: 'json' };
import items from '../seed/items.json' with { type: 'json' };
import availableFor from '../seed/itemsAvailableFor.json' with { type: 'json' };
import notAvailableFor from '../seed/itemsNotAvailableFor.json' with { type: 'json' };
import orderGuideRules from '../seed/orderGuideRules.json' with { type: 'json' };
import orderGuides from '../seed/orderGuides.json' with { type: 'json' };
import questionChoices from '../seed/questionChoices.json' with { type: 'json' };
import recordProducers from '../seed/recordProducers.json' with { type: 'json' };
import userCriteria from '../seed/userCriteria.json' with { type: 'json' };
import variables from '../seed/variables.json' with { type: 'json' };

/** The service catalogs, what they offer, what that asks, and who may get it. */
export const catalogSeeds = {
  item_option_new: variables,
  question_choice: questionChoices,
  sc_cat_item: items,
  sc_cat_item_category: itemCategories,
  sc_cat_item_guide: orderGuides,
  sc_cat_item_guide_items: orderGuideRules,
  sc_cat_item_producer: recordProducers,
  sc_cat_item_user_criteria_mtom: availableFor,
  sc_cat_item_user_criteria_no_mtom: notAvailableFor,
  sc_catalog: catalogs,
  sc_category: categories,
  user_criteria: userCriteria,
};
