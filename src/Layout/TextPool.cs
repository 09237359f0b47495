using System.Text;

namespace ContentSdk.Layout;

/// <summary>The texts of a block, in UTF-8 one after the other, each once. Numbers of texts count from 1; 0 stands for none.</summary>
internal sealed class TextPool
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    /// <summary>The number of a text.</summary>
    public int Add(string? text)
    {
        if (text is null)
            return 0;
        if (!_numbers.TryGetValue(text, out var number))
        {
            _texts.Add(text);
            _numbers.Add(text, number = _texts.Count);
        }
        return number;
    }

    /// <summary>The texts, and the table that says where each ends. A lone surrogate, which UTF-8 cannot say, becomes U+FFFD.</summary>
    public (byte[] Texts, TableData Ends) Write()
    {
        var ends = new TableData(1);
        var length = 0;
        foreach (var text in _texts)
            ends.Add(length += Encoding.UTF8.GetByteCount(text));
        var bytes = new byte[length];
        var at = 0;
        foreach (var text in _texts)
            at += Encoding.UTF8.GetBytes(text, 0, text.Length, bytes, at);
        return (bytes, ends);
    }
}
