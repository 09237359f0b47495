namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>How the choice is made in a language: part of the weights file.</summary>
/// <param name="Language">BCP 47 language tag.</param>
/// <param name="RuleBonus">Points for whom the rules name, unless a noun makes them guess.</param>
/// <param name="PlainBonus">Points besides where they name somebody beside a cue, beyond doubt.</param>
/// <param name="SaidBonus">
/// Points for what the rules see somebody say, and for what “and” joins to another quotation; half of them for any other cue.
/// </param>
/// <param name="TermBonus">Points against what the rules call a term.</param>
/// <param name="Margins">For each class of <see cref="Certainty"/> how many points a sure speaker is ahead.</param>
/// <param name="SaidPoints">For each class how many points say that anybody speaks it.</param>
internal sealed record LanguageChoice(
    string Language, short RuleBonus, short PlainBonus, short SaidBonus, short TermBonus, short[] Margins,
    short[] SaidPoints);
