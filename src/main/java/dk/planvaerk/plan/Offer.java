package dk.planvaerk.plan;

/** What a column or field holds that the program can offer while it is being written in. */
public enum Offer {
  /** Themes of the quality model. */
  THEMES,
  /** Criteria and indicators of the quality model. */
  CRITERIA,
  /** The quality models themselves. */
  MODELS,
  /** People, by name or by what they are: what stands in all places of the plan that hold them. */
  PERSONS
}
