using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Layout.Codec;

/// <summary>Fields that are not built in, with their values and places, as bytes.</summary>
internal static class OwnFieldCodec
{
    public sealed class FieldSink(ByteSink sink, PlaceCodec.Writer places)
    {
        public void Write(OwnFields? own)
        {
            sink.Flag(own is not null);
            if (own is null)
                return;
            sink.List(own.Fields, Write);
            places.Write(own.Start);
            sink.List(own.BuiltIn, sink.Text);
            sink.Flag(own.IsComplete);
            sink.List(own.Given, Write);
            sink.Text(own.SidecarPath);
            sink.Text(own.FilePath);
        }

        private void Write(OwnField field)
        {
            sink.Text(field.Key);
            places.Write(field.KeyPlace);
            Write(field.Value);
            sink.Flag(field.IsAside);
            sink.Flag(field.IsVerbatim);
        }

        private void Write(FieldCell field)
        {
            sink.Text(field.Key);
            Write(field.Value);
            sink.Flag(field.IsAside);
        }

        // As deep as the limits of front matter allow.
        private void Write(Cell cell)
        {
            sink.Number((int)cell.Kind);
            sink.Text(cell.Text);
            Write(cell.Low);
            Write(cell.High);
            places.Write(cell.Place);
            sink.Number((int)cell.Form);
            sink.List(cell.Items, Write);
            sink.List(cell.Keys, sink.Text);
            sink.List(cell.KeyPlaces, places.Write);
            sink.Flag(cell.Written is not null);
            if (cell.Written is { } written)
            {
                sink.Text(written.Text);
                sink.Flag(written.HasEscapes);
            }
        }

        private void Write(ulong bits)
        {
            sink.Number(unchecked((int)bits));
            sink.Number(unchecked((int)(bits >> 32)));
        }
    }

    public sealed class FieldSource(ByteSource source, PlaceCodec.Reader places)
    {
        // Bytes that nobody wrote must not exhaust the stack.
        private const int MostLevels = 100;

        private int _level;

        public OwnFields? Fields() => source.Flag()
            ? new(source.List(Field), places.Item(), source.List(source.Text))
            {
                IsComplete = source.Flag(),
                Given = source.List(Given),
                SidecarPath = source.Text(),
                FilePath = source.Text(),
            }
            : null;

        private OwnField Field() => new(source.Text(), places.FilePlace(), Cell(), source.Flag()) { IsVerbatim = source.Flag() };

        private FieldCell Given() => new(source.Text(), Cell(), source.Flag());

        private Cell Cell()
        {
            if (++_level > MostLevels)
                source.Fail();
            var cell = new Cell((CellKind)source.Number(), source.Text(), Bits(), Bits(), places.FilePlace())
            {
                Form = (CellKind)source.Number(),
                Items = source.HasFailed ? default : source.List(Cell),
                Keys = source.List(source.Text),
                KeyPlaces = source.List(places.FilePlace),
                Written = source.Flag() ? new(source.Text(), source.Flag()) : null,
            };
            _level--;
            return cell;
        }

        private ulong Bits() => unchecked((uint)source.Number() | ((ulong)(uint)source.Number() << 32));
    }
}
