namespace Lkjip.Domain.Review.Texts;

/// <summary>Whose number a number is: walks back over words that say nothing to the word that does (milik siapa sebuah angka).</summary>
/// <remarks>"TPT pada tahun 2022 sebesar 5,45" is the TPT's; "12% di antaranya" is nobody's and stays silent.</remarks>
internal sealed class Belonging
{
    private readonly HashSet<string> names;

    /// <param name="names">The names of the agency and its region, whose words say nothing about a number.</param>
    public Belonging(IEnumerable<string?> names) => this.names =
        names.OfType<string>().SelectMany(name => name.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Neutral = new(StringComparer.OrdinalIgnoreCase)
    {
        "sebesar", "sebanyak", "sejumlah", "senilai", "mencapai", "menjadi", "adalah", "yaitu", "ialah", "yakni", "pada", "di", "tahun", "yang", "telah", "sudah",
        "ditetapkan", "ditentukan", "diperjanjikan", "direncanakan", "dari", "dengan", "hasil", "hasilnya", "angka", "nilai", "nilainya", "rata", "ratanya", "juga", "dan", "dapat", "hanya",
        "tersebut", "ini", "total", "jumlah", "keseluruhan", "pun", "masing", "mendapat", "mendapatkan", "memperoleh", "menunjukkan", "mengalami", "kenaikan", "peningkatan", "penurunan",
        "persentase", "prosentase", "sebelumnya", "lalu", "kabupaten", "kota", "provinsi", "dinas", "atau", "serta", "bahwa", "meningkat", "menurun", "naik", "turun",
        "strategis", "kinerja", "per", "akhir", "sampai", "belum", "mampu", "melebihi", "lebih", "besar", "kecil", "tinggi", "rendah", "ditempatkan", "dimana", "mana",
    };

    private static readonly Dictionary<string, string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["target"] = "target", ["targetnya"] = "target", ["realisasi"] = "realisasi", ["realisasinya"] = "realisasi", ["terealisasi"] = "realisasi", ["tercapai"] = "capaian",
        ["capaian"] = "capaian", ["capaiannya"] = "capaian", ["pencapaian"] = "capaian", ["pencapaiannya"] = "capaian", ["kemajuan"] = "capaian", ["serapan"] = "serapan",
        ["serapannya"] = "serapan", ["terserap"] = "serapan", ["penyerapan"] = "serapan", ["penyerapannya"] = "serapan", ["efisiensi"] = "efisiensi",
    };

    /// <summary>What the words before a claim call it ("target", "realisasi"), or "" where they name its subject; null where they do neither.</summary>
    public string? RoleOf(Sentence sentence, QuantityClaim claim)
    {
        var text = sentence.Of.Text;
        var floor = sentence.Claims.OfType<QuantityClaim>().LastOrDefault(other => other.At < claim.At)?.End ?? sentence.Start;
        for (var at = claim.At; at > floor;)
        {
            var end = at;
            while (end > floor && !char.IsLetter(text[end - 1]))
            {
                if (text[end - 1] is ';' or ':' && end < claim.At - 3)
                {
                    return null;
                }

                end--;
            }

            if (sentence.Mentions.Any(mention => mention.At < end && end <= mention.End))
            {
                return "";
            }

            var start = end;
            while (start > floor && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            if (start == end)
            {
                return null;
            }

            var word = text[start..end];
            if (Roles.TryGetValue(word, out var role))
            {
                return role;
            }

            if (word.Equals("rata", StringComparison.OrdinalIgnoreCase) && sentence.UpTo(start).Contains("capaian", StringComparison.OrdinalIgnoreCase))
            {
                return "capaian";
            }

            if (!Neutral.Contains(word) && !names.Contains(word))
            {
                return null;
            }

            at = start;
        }

        return null;
    }
}
