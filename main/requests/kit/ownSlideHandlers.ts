import { failure, success } from '#domain/failure';
import { placedBehind } from '#domain/slides/ownSlide';
import type { DeckOwner, OwnSlide } from '#domain/slides/ownSlide';
import { pictureSize } from '#domain/pictures/pictureSize';
import { SLIDE_PIXELS } from '#domain/pictures/slideFile';
import { gone } from '../gone.ts';
import type { Handlers } from '../handlerTypes.ts';
import type { OpenHouse } from '../house.ts';
import { brief, done, written } from '../written.ts';

/** Slides that the coordinator brings, and the pictures on them. */
export const ownSlideHandlers: Handlers<
  'ownSlide.add' | 'ownSlide.change' | 'ownSlide.move' | 'ownSlide.remove' | 'picture.read'
> = {
  'ownSlide.add'(house, { eventId, owner, behind, slides }) {
    const { workspace, newId } = house;
    if (!hasDeck(house, eventId, owner)) return gone(owner.sessionId === null ? 'event' : 'session');
    const added: OwnSlide[] = [];
    for (const { title, source, mediaType, contentBase64 } of slides) {
      const bytes = new Uint8Array(Buffer.from(contentBase64, 'base64'));
      const size = sizeOf(bytes, mediaType);
      if (size === null)
        return failure(
          'invalid',
          `“${brief(source)}” is no picture of at most ${SLIDE_PIXELS.width} × ${SLIDE_PIXELS.height}. No slide was added; choose the file again.`,
        );
      const picture = workspace.pictures.keep({ ...size, mediaType, bytes });
      added.push({ id: newId(), owner, afterSlide: '', title: title.trim(), notes: '', source, picture });
    }
    workspace.ownSlides.keepOrder(eventId, placedBehind(workspace.ownSlides.ofEvent(eventId), added, behind));
    const [first] = added;
    const label = added.length === 1 && first ? `slide “${brief(first.title)}”` : `${added.length} slides`;
    return written(`Add ${label}`, { ids: added.map(({ id }) => id) });
  },
  'ownSlide.change'({ workspace }, { slideId, changes }) {
    const known = workspace.ownSlides.get(slideId);
    if (!known) return gone('slide');
    workspace.ownSlides.change(slideId, changes);
    return done(
      changes.title === undefined
        ? `Change the notes of slide “${brief(known.slide.title)}”`
        : `Rename slide “${brief(known.slide.title)}”`,
    );
  },
  'ownSlide.move'({ workspace }, { slideId, behind }) {
    const known = workspace.ownSlides.get(slideId);
    if (!known) return gone('slide');
    const { eventId, slide } = known;
    workspace.ownSlides.keepOrder(
      eventId,
      placedBehind(workspace.ownSlides.ofEvent(eventId), [slide], behind),
    );
    return done(`Move slide “${brief(slide.title)}”`);
  },
  'ownSlide.remove'({ workspace }, { slideId }) {
    const known = workspace.ownSlides.get(slideId);
    if (!known) return gone('slide');
    workspace.ownSlides.remove(slideId);
    return done(`Remove slide “${brief(known.slide.title)}”`);
  },
  'picture.read'({ workspace }, { pictureId }) {
    const picture = workspace.pictures.read(pictureId);
    if (!picture) return gone('picture');
    return success({
      mediaType: picture.mediaType,
      contentBase64: Buffer.from(picture.bytes).toString('base64'),
    });
  },
};

function hasDeck({ workspace }: OpenHouse, eventId: string, { sessionId }: DeckOwner): boolean {
  if (!workspace.events.get(eventId)) return false;
  return sessionId === null || workspace.sessions.get(sessionId)?.eventId === eventId;
}

/** The size of a picture that can be kept as it is; null for any other bytes. */
function sizeOf(bytes: Uint8Array, mediaType: 'image/png' | 'image/jpeg') {
  const isPng = bytes[0] === 0x89;
  if (isPng !== (mediaType === 'image/png')) return null;
  const size = pictureSize(bytes, isPng ? 'png' : 'jpeg');
  return size && size.width <= SLIDE_PIXELS.width && size.height <= SLIDE_PIXELS.height ? size : null;
}
