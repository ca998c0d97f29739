#nullable enable
namespace Microsoft.Recognizers.Text;

/// <summary>Makes tables of ordinals.</summary>
internal static class Ordinals
{
    /// <summary>Whole words, one value per comma from the given one; '/' separates words of the same value.</summary>
    public static PhraseTable<int> From(this PhraseTable<int> table, int first, string list)
    {
        foreach (var alternatives in list.Split(','))
        {
            table.Add(alternatives.Replace('/', ','), first++);
        }

        return table;
    }

    /// <summary>Stems as in <see cref="From"/>, each with every ending.</summary>
    public static PhraseTable<int> Stems(this PhraseTable<int> table, int first, string stems, string endings)
    {
        var all = endings.Split(',');
        foreach (var alternatives in stems.Split(','))
        {
            foreach (var stem in alternatives.Split('/'))
            {
                foreach (var ending in all)
                {
                    table.Add(stem + ending, first);
                }
            }

            first++;
        }

        return table;
    }
}
