using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Layout.Codec;

/// <summary>Places in files, and the findings and suppressions that have one, as bytes.</summary>
internal static class PlaceCodec
{
    public sealed class Writer(ByteSink sink)
    {
        public void Write(FilePlaces places)
        {
            Write(places.Article);
            sink.List(places.Entities, Write);
            WriteOptional(places.Id);
            WriteOptional(places.Slug);
            sink.Text(places.SidecarPath);
            sink.List(places.Authors, Write);
            sink.List(places.Related, Write);
            sink.List(places.Links, Write);
            sink.List(places.Assets, Write);
        }

        public void Write(Finding finding)
        {
            sink.Text(finding.RuleId);
            sink.Text(finding.Message);
            Write(new ItemPlace(finding.LogicalPath, new(finding.Range, finding.OriginalRange, finding.Start, finding.End)));
            sink.List(finding.Arguments, sink.Text);
            sink.List(finding.Fix, edit =>
            {
                Write(edit.OriginalRange);
                sink.Text(edit.NewText);
            });
        }

        public void Write(Suppression suppression)
        {
            sink.Text(suppression.RuleId);
            sink.Flag(suppression.Scope is not null);
            if (suppression.Scope is { } scope)
                Write(scope);
            Write(new ItemPlace(suppression.LogicalPath, suppression.Place));
        }

        private void WriteOptional(ItemPlace? place)
        {
            sink.Flag(place is not null);
            if (place is { } known)
                Write(known);
        }

        public void Write(ItemPlace place)
        {
            sink.Text(place.LogicalPath);
            Write(place.Place);
        }

        public void Write(FilePlace place)
        {
            Write(place.Range);
            Write(place.OriginalRange);
            Write(place.Start);
            Write(place.End);
        }

        private void Write(TextRange range)
        {
            sink.Number(range.Start);
            sink.Number(range.Length);
        }

        private void Write(LinePosition position)
        {
            sink.Number(position.Line);
            sink.Number(position.Column);
        }
    }

    public sealed class Reader(ByteSource source)
    {
        public FilePlaces Places() => new(FilePlace(), source.List(FilePlace))
        {
            Id = Optional(),
            Slug = Optional(),
            SidecarPath = source.OptionalText(),
            Authors = source.List(Item),
            Related = source.List(Item),
            Links = source.List(FilePlace),
            Assets = source.List(Item),
        };

        public Finding Finding()
        {
            var (ruleId, message) = (source.Text(), source.Text());
            var (path, place) = Item();
            return new(ruleId, path, place.Range, place.OriginalRange, place.Start, place.End, source.List(source.Text))
            {
                Message = message,
                Fix = source.List(() => new TextEdit(Range(), source.Text())),
            };
        }

        public Suppression Suppression()
        {
            var ruleId = source.Text();
            TextRange? scope = source.Flag() ? Range() : null;
            var (path, place) = Item();
            return new(ruleId, scope, place) { LogicalPath = path };
        }

        private ItemPlace? Optional() => source.Flag() ? Item() : null;

        public ItemPlace Item() => new(source.Text(), FilePlace());

        public FilePlace FilePlace() => new(Range(), Range(), Position(), Position());

        private TextRange Range() => new(source.Number(), source.Number());

        private LinePosition Position() => new(source.Number(), source.Number());
    }
}
