using System.Text;

namespace Lkjip.AppTests.Telemetry;

/// <summary>A message of Protocol Buffers by the numbers of its fields: as much of the format as OTLP needs.</summary>
internal sealed class ProtoMessage
{
    private readonly List<(int Field, ReadOnlyMemory<byte> Bytes, ulong Number)> fields = [];

    public ProtoMessage(ReadOnlyMemory<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            var key = Varint(bytes.Span, ref at);
            var (field, number, length) = ((int)(key >> 3), 0UL, 0);
            switch (key & 7)
            {
                case 0:
                    number = Varint(bytes.Span, ref at);
                    break;
                case 1:
                    length = 8;
                    break;
                case 5:
                    length = 4;
                    break;
                default:
                    length = (int)Varint(bytes.Span, ref at);
                    break;
            }

            fields.Add((field, bytes.Slice(at, length), number));
            at += length;
        }
    }

    public IEnumerable<ProtoMessage> Messages(int field) => fields.Where(entry => entry.Field == field).Select(entry => new ProtoMessage(entry.Bytes));

    public string Text(int field) => Encoding.UTF8.GetString(fields.FirstOrDefault(entry => entry.Field == field).Bytes.Span);

    public string Hex(int field) => Convert.ToHexStringLower(fields.FirstOrDefault(entry => entry.Field == field).Bytes.Span);

    public ulong Number(int field) => fields.FirstOrDefault(entry => entry.Field == field).Number;

    /// <summary>Attributes by name; those that are texts.</summary>
    public Dictionary<string, string> Facts(int field) =>
        Messages(field).ToDictionary(fact => fact.Text(1), fact => fact.Messages(2).Single().Text(1), StringComparer.Ordinal);

    private static ulong Varint(ReadOnlySpan<byte> bytes, ref int at)
    {
        var (value, shift) = (0UL, 0);
        do
        {
            value |= (ulong)(bytes[at] & 0x7f) << shift;
            shift += 7;
        }
        while ((bytes[at++] & 0x80) != 0);
        return value;
    }
}
