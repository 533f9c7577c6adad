/** Scores by place, each as a share of the best of all, from 0 to 1. Such a list is as long as the corpus: nothing is copied. */
export class Relative {
  private readonly factor: number;

  constructor(
    private readonly scores: Float32Array,
    best: number,
  ) {
    this.factor = best > 0 ? 1 / best : 0;
  }

  at(place: number): number {
    return Math.fround(Math.min(1, (this.scores[place] as number) * this.factor));
  }

  all(): Float32Array {
    return this.scores.map((_, place) => this.at(place));
  }
}
