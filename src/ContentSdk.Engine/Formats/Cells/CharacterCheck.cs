using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Cells;

/// <summary>Holds the texts of a data file to the characters that a value may have.</summary>
internal static class CharacterCheck
{
    /// <summary>The finding about the first character that a text may not have, or null.</summary>
    /// <param name="document">The file.</param>
    /// <param name="range">Where the text is written.</param>
    /// <param name="value">The text, escapes resolved.</param>
    public static Finding? Find(SourceDocument document, TextRange range, string value)
    {
        var (fault, index) = CharacterFaults.Find(value, mayHaveLines: true);
        if (fault == CharacterFault.None)
            return null;
        var message = fault switch
        {
            CharacterFault.LineBreak => DataFileRules.OddLineBreak,
            CharacterFault.Half => DataFileRules.HalfCharacter,
            _ => DataFileRules.UnusableCharacter,
        };
        // Written by an escape, it is nowhere in the file.
        var (written, place) = CharacterFaults.Find(document.Text, range, mayHaveLines: true);
        return Finding.At(
            document,
            written == fault ? new(place, 1) : range,
            message,
            "U+" + ((int)value[index]).ToString("X4", CultureInfo.InvariantCulture));
    }
}
