using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Structure;

/// <summary>What can be counted in a block without understanding it.</summary>
internal sealed class BlockProfile
{
    /// <summary>Where the block stands.</summary>
    public required Block Block { get; init; }

    /// <summary>Its words; characters of scripts without spaces each count as one here.</summary>
    public required ulong[] Hashes { get; init; }

    /// <summary>What its words say of the language.</summary>
    public required LanguageTally Tally { get; init; }

    /// <summary>How many words a reader would count.</summary>
    public required int Words { get; init; }

    /// <summary>Words of four letters or more.</summary>
    public required int LongWords { get; init; }

    /// <summary>How many of <see cref="LongWords"/> begin with a capital.</summary>
    public required int Capitalised { get; init; }

    /// <summary>How many of <see cref="LongWords"/> are all capitals.</summary>
    public required int AllCapitals { get; init; }

    /// <summary>Words that begin with a lower-case letter.</summary>
    public required int LowerCase { get; init; }

    /// <summary>Numbers.</summary>
    public required int Numbers { get; init; }

    /// <summary>Words of dates and times.</summary>
    public required int DateWords { get; init; }

    /// <summary>Places inside the block where a sentence ends and another begins.</summary>
    public required int InnerStops { get; init; }

    /// <summary>Marks that set links apart: | • » › → and the like.</summary>
    public required int Separators { get; init; }

    /// <summary>Whether it ends as a sentence does.</summary>
    public required bool EndsSentence { get; init; }

    /// <summary>Whether it ends in an ellipsis, as what is cut off does.</summary>
    public required bool IsCutOff { get; init; }

    /// <summary>Whether it ends in a bracket of a few names, as the credit of a picture does.</summary>
    public required bool EndsInCredit { get; init; }

    /// <summary>Whether there is a © in it.</summary>
    public required bool HasCopyright { get; init; }

    /// <summary>Whether there is a web or mail address or a handle in it.</summary>
    public required bool HasAddress { get; init; }

    /// <summary>Whether it begins with a dash, as the line does that names who is quoted above it.</summary>
    public required bool IsAttribution { get; init; }

    /// <summary>Whether there is HTML or script in it.</summary>
    public required bool IsMarkup { get; init; }

    /// <summary>The furniture phrase in it.</summary>
    public PhraseHit Phrase { get; init; }

    /// <summary>Where it stands.</summary>
    public TextRange Range => Block.Range;

    /// <summary>Whether it could be a sentence or more of running text.</summary>
    public bool IsProse => Words >= 12 && EndsSentence;

    /// <summary>Whether most words are capitalised, as in headlines and lists of links.</summary>
    public bool IsTitleCase => LongWords >= 2 && Capitalised * 10 >= LongWords * 7;

    /// <summary>Whether most words are capitals.</summary>
    public bool IsCapitals => LongWords >= 2 && AllCapitals * 10 >= LongWords * 6;

    /// <summary>Whether it is a date or a time and hardly anything else.</summary>
    public bool IsDate =>
        Words is >= 2 and <= 18 && Numbers > 0 && (Numbers + DateWords) * 10 >= Hashes.Length * (Numbers > 1 ? 5 : 6) && DateWords > 0
        && !IsProse
        && !IsAttribution
        && Block.Kind != BlockKind.ListItem;
}
