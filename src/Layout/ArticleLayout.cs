namespace ContentSdk.Layout;

/// <summary>
/// The block of an article: what its file alone says. Positions and lengths are UTF-16 code units of the readable text,
/// lines and columns count from 1, texts are numbers of <see cref="TextPool"/>, and an entity is its number in the
/// article (the set says which entity that is). Tables of places are sorted by start.
/// </summary>
internal static class ArticleLayout
{
    public const ushort Texts = 1, Facts = 2, Fields = 3, Paragraphs = 4, Breaks = 5, Quotes = 6, Parts = 7, Mentions = 8,
        Furniture = 9, Headings = 10, Links = 11, Images = 12, Entities = 13, Slots = 14, Marks = 15;

    /// <summary>Where each text ends in the UTF-8 bytes.</summary>
    public static class TextColumn
    {
        public const int End = 0, Count = 1;
    }

    /// <summary>One row. The readable text is always text 1, so that its bytes begin at 0; without markup there is no HTML.</summary>
    public static class FactsColumn
    {
        public const int Text = 0, Html = 1, Title = 2, Teaser = 3, Language = 4, Line = 5, Column = 6,
            WordCount = 7, HasStandfirst = 8, Count = 11;

        /// <summary>Since 1.4; without markup in these there is none.</summary>
        public const int TitleHtml = 9, StandfirstHtml = 10;
    }

    /// <summary>
    /// Front matter as a tree: the fields first, in the order of their schema; then the items of lists and maps, those
    /// of one value next to each other. The canonical value takes 128 bits in four columns, lowest first. Since 1.1:
    /// fields that are not built in follow the others; of a decimal there is the nearest double in two columns; a text
    /// in quotation marks says what form it has without them. Since 1.7: the items of a rendered text are its HTML and the
    /// slots in that, in order. Of a slot, the text is the logical path of the file that decides what it holds; the value is
    /// where it begins, how many characters of the HTML it has, and its <see cref="SlotKind"/>.
    /// </summary>
    public static class FieldColumn
    {
        public const int Key = 0, Kind = 1, Text = 2, Value0 = 3, Value1 = 4, Value2 = 5, Value3 = 6,
            FirstItem = 7, ItemCount = 8, Line = 9, Column = 10, IsAside = 11, IsOwn = 12,
            Double0 = 13, Double1 = 14, Form = 15, Count = 17;

        /// <summary>Since 1.5. Whether a text that has the form of a file's path is an address without its scheme.</summary>
        public const int IsElsewhere = 16;
    }

    /// <summary>The standfirst first. Where each begins follows from the one before: see <see cref="ParagraphPlaces"/>.</summary>
    public static class ParagraphColumn
    {
        public const int End = 0, Gap = 1, Line = 2, Column = 3, Kind = 4, Count = 5;
    }

    /// <summary>
    /// Places inside paragraphs from which on line and column count anew: the beginning of a
    /// line, or what follows markup.
    /// </summary>
    public static class BreakColumn
    {
        public const int Start = 0, Line = 1, Column = 2, Count = 3;
    }

    /// <summary>
    /// Start and length include the quotation marks. Attribution is 2 × its number, and 1 more if uncertain. Parent and
    /// speaker are 1 + a number, or 0. The speaker's words and the cue are places; of length 0 where there are none.
    /// </summary>
    public static class QuoteColumn
    {
        public const int Start = 0, Length = 1, PartsEnd = 2, Kind = 3, Attribution = 4, Parent = 5, Speaker = 6,
            SpeakerStart = 7, SpeakerLength = 8, CueStart = 9, CueLength = 10, Count = 11;
    }

    /// <summary>What each quotation consists of, without quotation marks.</summary>
    public static class PartColumn
    {
        public const int Start = 0, Length = 1, Count = 2;
    }

    /// <summary>Kind is 2 × its number, and 1 more if uncertain.</summary>
    public static class MentionColumn
    {
        public const int Start = 0, Length = 1, Kind = 2, Entity = 3, Count = 4;
    }

    public static class FurnitureColumn
    {
        public const int Text = 0, FirstLine = 1, LastLine = 2, Count = 3;
    }

    public static class HeadingColumn
    {
        public const int Start = 0, Length = 1, Level = 2, Anchor = 3, Count = 4;
    }

    public static class LinkColumn
    {
        public const int Start = 0, Length = 1, Url = 2, Title = 3, Count = 4;
    }

    public static class ImageColumn
    {
        public const int Source = 0, AlternativeText = 1, Title = 2, Count = 4;

        /// <summary>Since 1.5. Whether the source, which has the form of a file's path, is an address without its scheme.</summary>
        public const int IsElsewhere = 3;
    }

    /// <summary>
    /// Since 1.4. Places in the HTML whose value the set knows, in order, in bytes of UTF-8: what a slot is (<see cref="SlotKind"/>),
    /// which of the links or images it belongs to, and how many bytes at its end stay as they are (a query, an anchor).
    /// </summary>
    public static class SlotColumn
    {
        public const int Kind = 0, Number = 1, Start = 2, Length = 3, Kept = 4, Count = 5;
    }

    public static class SlotKind
    {
        /// <summary>Where a link to a content file leads.</summary>
        public const int LinkAddress = 0;

        /// <summary>Where a link to a file beside the content leads.</summary>
        public const int FileAddress = 1;

        /// <summary>Where an image is that is a file beside the content, and the place in its tag for its size.</summary>
        public const int ImageAddress = 2, ImageSize = 3;
    }

    /// <summary>
    /// Since 1.4. The pieces of the HTML that quotations (not terms) and mentions cover, by start, the longer first: whose each is
    /// (<see cref="MarkOwner"/>), how many bytes of UTF-8 it begins after the one before, and how many it has. Each can have an element
    /// around it.
    /// </summary>
    public static class MarkColumn
    {
        public const int Owner = 0, Gap = 1, Length = 2, Count = 3;
    }

    /// <summary>The numbers of the entities, those with most mentions first.</summary>
    public static class EntityColumn
    {
        public const int Entity = 0, Count = 1;
    }
}
